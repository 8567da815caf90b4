package org.commonhold.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.logging.Level;

/** XHTML with pictures inside it to PDF, the fonts embedded; no address is followed. */
public final class PaperPdf {

    private static final String PICTURE = "data:image/png;base64,";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PaperPdf() {}

    /** Well-formed XHTML in, PDF bytes out. */
    public static byte[] render(String xhtml) {
        var out = new ByteArrayOutputStream();
        try {
            var builder = builder(xhtml);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Like {@link #render(String)}, as if it were made at that moment: the same page gives the same bytes. */
    public static byte[] render(String xhtml, Instant madeAt) {
        var out = new ByteArrayOutputStream();
        try (var renderer = builder(xhtml).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            var made = GregorianCalendar.from(madeAt.atZone(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(made);
            document.getDocumentInformation().setModificationDate(made);
            document.setDocumentId(madeAt.toEpochMilli());
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(String xhtml) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useUriResolver((base, uri) -> uri.startsWith(PICTURE) ? uri : null);
        builder.useFont(() -> font("NotoSans-Regular"), "Noto Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("NotoSans-Bold"), "Noto Sans", 700, FontStyle.NORMAL, true);
        if (xhtml.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            builder.useFont(() -> font("NotoSansSC-Regular"), "Noto Sans SC", 400, FontStyle.NORMAL, true);
        }
        builder.withHtmlContent(xhtml, "");
        return builder;
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PaperPdf.class.getResourceAsStream("/fonts/" + name + ".ttf"), name);
    }
}
