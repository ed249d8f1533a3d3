package vn.chitieu.write.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;

/**
 * A person who looks at a page of results.
 *
 * @param window the browser's window
 * @param report the page
 */
record Looking(Page window, Path report) {
    private static final int TRIES = 200;
    private static final int PAUSE = 25;

    /** Opens the page at an address of its own ({@code #doubts?q=x}); empty for its beginning. */
    Looking at(String address) {
        window.navigate(report.toUri() + address);
        return waitsFor("performance.getEntriesByName('first-use').length === 1");
    }

    /** Goes on to another address of the same page. */
    Looking to(String address) {
        window.evaluate("location.hash = '" + address + "'");
        String view = address.replaceFirst("[?].*", "").substring(1);
        return waitsFor(
                "document.querySelector('nav [aria-current]').getAttribute('href').startsWith('#" + view + "')");
    }

    /** Opens the first item, if there is one. */
    Looking opensFirst() {
        if (element("#item-0").count() > 0) {
            element("#item-0").click();
        }
        return this;
    }

    /** Waits until a condition holds. The browser's own way of waiting is barred by the policy of the page. */
    Looking waitsFor(String condition) {
        for (int i = 0; i < TRIES; i++) {
            if (Boolean.TRUE.equals(window.evaluate(condition))) {
                return this;
            }
            window.waitForTimeout(PAUSE);
        }
        throw new AssertionError("waited in vain for " + condition);
    }

    /** Presses keys, one after the other. */
    Looking keys(String... keys) {
        for (String key : keys) {
            window.keyboard().press(key);
        }
        return this;
    }

    /** Types into whatever has the focus. */
    Looking types(String text) {
        window.keyboard().type(text);
        return this;
    }

    Locator element(String selector) {
        return window.locator(selector);
    }

    String text(String selector) {
        return element(selector).first().textContent();
    }

    /** Number of items that the list says it has. */
    int listed() {
        return Integer.parseInt(text("#results").replaceAll("[^\\d.].*", "").replace(".", ""));
    }

    /** What is searched for, once the list has followed. */
    Looking searches(String words) {
        element("#search").fill(words);
        return waitsFor("new URLSearchParams(location.hash.split('?')[1]).get('q') === '" + words + "'");
    }

    String address() {
        return window.url().replaceFirst("[^#]*", "");
    }

    boolean isInside(String inner, String outer) {
        BoundingBox one = element(inner).boundingBox();
        BoundingBox other = element(outer).boundingBox();
        double slack = 8;
        return one.x >= other.x - slack
                && one.y >= other.y - slack
                && one.x + one.width <= other.x + other.width + slack
                && one.y + one.height <= other.y + other.height + slack;
    }

    /** What an expression of JavaScript says. */
    Object says(String expression) {
        return window.evaluate(expression);
    }
}
