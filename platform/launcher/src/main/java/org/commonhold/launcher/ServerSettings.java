package org.commonhold.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one application server needs to start.
 *
 * @param bind address to listen on
 * @param quickStart only the JVM's fast compiler: starts sooner, works slower
 * @param environment the settings the application reads, added to this process's own environment
 */
record ServerSettings(
        Path home, DataDirectory data, String bind, int port, boolean quickStart, Map<String, String> environment) {

    /** The same with one setting of the application left out. */
    ServerSettings without(String name) {
        var rest = new TreeMap<>(environment);
        rest.remove(name);
        return new ServerSettings(home, data, bind, port, quickStart, rest);
    }
}
