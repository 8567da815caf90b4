package org.commonhold.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.commonhold.security.Permission;

/** Five chunks; a test decides what happens in each. The subject says which test. */
@ApplicationScoped
public class SteppingJob implements JobHandler {

    static final int CHUNKS = 5;
    static final Map<Long, IntConsumer> STEPS = new ConcurrentHashMap<>();
    static final Map<Long, List<Integer>> TRIED = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return "stepping";
    }

    @Override
    public Permission permission() {
        return Permission.IMPORT;
    }

    @Override
    public void run(JobRun run) {
        run.total(CHUNKS);
        var first = run.checkpoint().map(Integer::parseInt).orElse(0) + 1;
        for (var i = first; i <= CHUNKS && !run.cancelled(); i++) {
            var chunk = i;
            run.chunk(chunk, Integer.toString(chunk), () -> {
                TRIED.computeIfAbsent(run.subject(), s -> new CopyOnWriteArrayList<>())
                        .add(chunk);
                STEPS.getOrDefault(run.subject(), c -> {}).accept(chunk);
            });
        }
    }
}
