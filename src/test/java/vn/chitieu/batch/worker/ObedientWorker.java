package vn.chitieu.batch.worker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;

/** The program of a worker process that does what the text of its file says: hang, fill the memory, die. */
final class ObedientWorker {
    static final int PAGES = 5;
    static final int MILLIS_A_PAGE = 700;

    private ObedientWorker() {}

    public static void main(String[] arguments) throws Exception {
        WorkerLoop loop =
                new WorkerLoop(System.in, System.out, () -> Runtime.getRuntime().halt(1));
        loop.run((setup, progress) -> {
            if (new String(setup, StandardCharsets.UTF_8).equals("refuse")) {
                throw new java.io.IOException("the mappings hold a mistake");
            }
            if (new String(setup, StandardCharsets.UTF_8).equals("incomplete")) {
                throw new NoClassDefFoundError("a/missing/Part");
            }
            return (file, spool) -> read(file, new String(setup, StandardCharsets.UTF_8), progress);
        });
    }

    private static Yield read(OpenedFile file, String setup, Runnable progress) {
        String text = new String(file.source().orElseThrow().content().bytes(), StandardCharsets.UTF_8);
        switch (text) {
            case "hang" -> hang();
            case "slow" -> {
                for (int i = 0; i < PAGES; i++) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(MILLIS_A_PAGE));
                    progress.run();
                }
            }
            case "fill" -> fill();
            case "die" -> {
                System.err.println("#  SIGSEGV (0xb) at pc=0x00007f");
                System.err.flush();
                Runtime.getRuntime().halt(134);
            }
            default -> {}
        }
        Extraction extraction = new Extraction(
                "",
                file.sha256(),
                "text/plain",
                DocumentStatus.EXTRACTED,
                text.equals("setup") ? setup : text,
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                0);
        return new Yield(extraction, List.of(), text.equals("exhausted"));
    }

    private static void hang() {
        boolean forever = true;
        while (forever) {
            Thread.onSpinWait();
        }
    }

    private static void fill() {
        List<byte[]> memory = new ArrayList<>();
        while (memory.size() < Integer.MAX_VALUE) {
            memory.add(new byte[1 << 20]);
        }
    }
}
