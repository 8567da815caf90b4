package org.commonhold.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
final class Ports {

    private Ports() {}

    /** A port of 127.0.0.1 that nobody uses now. */
    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    /** This port of 127.0.0.1 when nobody uses it, otherwise any free one. */
    static int freeFrom(int wanted) {
        if (wanted > 65_535) {
            return free();
        }
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException inUse) {
            return free();
        }
    }

    /** Refuses when somebody listens on this port already, or when the address is not one of this machine. */
    static void requireFree(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new LaunchRefused("Port " + port + " on " + address + " is in use or not allowed (" + e.getMessage()
                    + "). Choose another one, for example --port " + free() + ".");
        }
    }

    /** Reads a port number, 1 to 65535. */
    static int parse(String name, String text) {
        if (text.matches("\\d{1,5}")) {
            var port = Integer.parseInt(text);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        }
        throw new LaunchRefused(name + " must be a number from 1 to 65535, not \"" + text + "\".");
    }
}
