package vn.chitieu.write.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the machine, without a window; remembers everything that should not happen. */
final class Browsing implements AutoCloseable {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> troubles = new ArrayList<>();

    Browsing(Path program) {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Where the machine has Chromium or a browser made of it; empty if nowhere. */
    static Optional<Path> program() {
        return Stream.concat(Optional.ofNullable(System.getenv("CHITIEU_BROWSER")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window of a desk, light. */
    Page desk() {
        return window(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT));
    }

    /** A window of a desk, dark. */
    Page dark() {
        return window(
                new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT).setColorScheme(ColorScheme.DARK));
    }

    /** A telephone. */
    Page phone() {
        return window(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    private Page window(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        Page page = context.newPage();
        page.onConsoleMessage(message -> troubles.add("console: " + message.text()));
        page.onPageError(error -> troubles.add("error: " + error));
        page.onDialog(dialog -> {
            troubles.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        context.onRequest(request -> {
            if (!request.url().matches("(file|data|blob):.*")) {
                troubles.add("request: " + request.url());
            }
        });
        return page;
    }

    /** Messages on the console, errors, dialogs and requests that left the machine; none if all is well. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Forgets them: they were meant to happen. */
    void forget() {
        troubles.clear();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
