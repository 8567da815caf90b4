package org.commonhold.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.commonhold.job.JobHandler;
import org.commonhold.job.JobRun;
import org.commonhold.security.Permission;

/**
 * Puts the statements of a run, or of one of its estates, into one file. Pages lie on disk until they are joined and the file is
 * stored part by part, so memory never holds it; a
 * resumed job begins anew, which is cheap because every statement's own PDF is kept.
 */
@ApplicationScoped
public class BundleJob implements JobHandler {

    public static final String KIND = "statement-bundle";

    private final BundleSteps steps;

    @Inject
    BundleJob(BundleSteps steps) {
        this.steps = steps;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.BILLING_VIEW;
    }

    @Override
    public void run(JobRun job) throws IOException {
        var bundle = steps.bundle(job.subject());
        var folder = Files.createTempDirectory("statements");
        try {
            job.total(steps.count(bundle));
            var parts = new ArrayList<Path>();
            for (var page = steps.page(bundle, 0); !page.isEmpty(); page = steps.page(bundle, parts.size())) {
                if (job.cancelled()) {
                    return;
                }
                var numbers = page;
                job.chunk(parts.size() + page.size(), "", () -> steps.write(numbers, folder, parts));
            }
            var whole = join(parts, folder.resolve("all.pdf"));
            job.chunk(parts.size(), "", () -> steps.keep(bundle, whole));
        } finally {
            remove(folder);
        }
    }

    private static Path join(List<Path> parts, Path whole) throws IOException {
        var merger = new PDFMergerUtility();
        for (var part : parts) {
            merger.addSource(part.toFile());
        }
        merger.setDestinationFileName(whole.toString());
        merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
        return whole;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
