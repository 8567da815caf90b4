package org.commonhold.server.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.commonhold.json.JsonText;
import org.commonhold.json.RecordReader;
import org.commonhold.kernel.Problem;

/** Bodies are records. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodies implements MessageBodyReader<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var peek = new PushbackInputStream(body);
        var first = peek.read();
        if (first < 0) {
            throw new BadRequest(Problem.of("api.body.missing"));
        }
        peek.unread(first);
        return RecordReader.read(type, JsonText.parse(peek));
    }
}
