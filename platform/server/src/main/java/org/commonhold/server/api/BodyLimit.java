package org.commonhold.server.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bodies end at 1 MB of JSON and 60 MB of anything else, whether announced or not. */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    private static final long JSON = 1L << 20;
    private static final long OTHER = 60L << 20;
    private static final long DISCARDED = 16L << 20;
    private static final int BUFFER = 1 << 16;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var type = request.getMediaType();
        var limit = type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type) ? JSON : OTHER;
        if (request.getLength() > limit) {
            discard(request.getEntityStream());
            throw new TooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream(), limit));
        }
    }

    /** Takes some more of it, because a caller that is still sending would not see the answer. */
    private static void discard(InputStream rest) throws IOException {
        var buffer = new byte[BUFFER];
        for (long left = DISCARDED; left > 0; ) {
            var read = rest.read(buffer);
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }

    /** The body is longer than allowed. */
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream body, long limit) {
            super(body);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                discard(in);
                throw new TooLarge();
            }
        }
    }
}
