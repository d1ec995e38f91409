package org.emancipasso.account;

import java.util.List;
import java.util.Optional;

/** What a browser calls itself, in words that its owner knows. Order matters: most browsers claim to be others too. */
final class Device {

    private static final List<Sign> BROWSERS = List.of(new Sign("Firefox/", "Firefox"), new Sign("Edg/", "Edge"),
            new Sign("OPR/", "Opera"), new Sign("SamsungBrowser/", "Samsung Internet"), new Sign("Chrome/", "Chrome"),
            new Sign("CriOS/", "Chrome"), new Sign("Safari/", "Safari"));
    private static final List<Sign> SYSTEMS = List.of(new Sign("Android", "Android"), new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"), new Sign("Windows", "Windows"), new Sign("Mac OS X", "Mac"),
            new Sign("Linux", "Linux"));

    private record Sign(String mark, String name) {}

    private Device() {
    }

    /** « Firefox sur Linux », or that it is unknown. */
    static String named(String userAgent, AccountMessages say) {
        Optional<String> browser = known(BROWSERS, userAgent);
        Optional<String> system = known(SYSTEMS, userAgent);
        return browser.isPresent() && system.isPresent()
                ? say.device(browser.get(), system.get())
                : say.unknownDevice();
    }

    private static Optional<String> known(List<Sign> signs, String userAgent) {
        return signs.stream().filter(sign -> userAgent.contains(sign.mark())).map(Sign::name).findFirst();
    }
}
