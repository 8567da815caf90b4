package org.commonhold.sandbox.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** An HTTP server that listens on 127.0.0.1 only. Port 0 takes a free one. Bodies over one megabyte are refused. */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(WebServer.class.getName());
    private static final int MAX_BODY = 1 << 20;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Daemon.named("sandbox-http"));

    public WebServer(int port) {
        try {
            server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        } catch (IOException refused) {
            throw new UncheckedIOException("sandbox cannot listen on port " + port, refused);
        }
        server.setExecutor(threads);
    }

    /** Sends every request whose path starts with the prefix to the handler; the longest prefix wins. */
    public void route(String prefix, Function<Request, Reply> handler) {
        server.createContext(prefix, exchange -> serve(exchange, handler));
    }

    public void start() {
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private static void serve(HttpExchange exchange, Function<Request, Reply> handler) throws IOException {
        try (exchange) {
            Reply reply = answer(exchange, handler);
            if (reply.delivery() == Reply.Delivery.NOTHING) return;
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = reply.bytes();
            boolean bodyless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(reply.status(), bodyless ? -1 : body.length);
            int arrives = reply.delivery() == Reply.Delivery.HALF ? body.length / 2 : body.length;
            if (!bodyless) exchange.getResponseBody().write(body, 0, arrives);
        }
    }

    private static Reply answer(HttpExchange exchange, Function<Request, Reply> handler) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) return Reply.json(413, "{\"error\":{\"message\":\"Body too large.\"}}");
        var uri = exchange.getRequestURI();
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        var request =
                new Request(exchange.getRequestMethod(), uri.getPath(), query, exchange.getRequestHeaders(), body);
        try {
            return handler.apply(request);
        } catch (FormData.Malformed malformed) {
            return Reply.json(400, "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Malformed form.\"}}");
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "sandbox failed to answer " + request.method() + " " + request.path(), bug);
            return Reply.json(500, "{\"error\":{\"type\":\"api_error\",\"message\":\"The sandbox failed.\"}}");
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
