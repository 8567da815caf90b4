package org.commonhold.launcher;

import java.nio.file.Path;
import java.util.Map;

/**
 * What one application server needs to start.
 *
 * @param bind address to listen on
 * @param environment the settings the application reads, added to this process's own environment
 */
record ServerSettings(Path home, DataDirectory data, String bind, int port, Map<String, String> environment) {}
