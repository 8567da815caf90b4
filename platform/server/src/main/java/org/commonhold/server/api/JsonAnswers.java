package org.commonhold.server.api;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.commonhold.json.RecordWriter;

/** Answers are records; as the nearest writer for them this one is asked before those of the container. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class JsonAnswers implements MessageBodyWriter<Record> {

    @SuppressWarnings("NullAway.Init")
    @Context
    private HttpHeaders headers;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Record answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> answerHeaders,
            OutputStream body)
            throws IOException {
        var json = new RecordWriter(ProblemDetails.language(headers)).write(answer);
        body.write(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
