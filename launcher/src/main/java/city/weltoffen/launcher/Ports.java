package city.weltoffen.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Hands out the ports and sees that nobody else listens on them. */
final class Ports {

    private static final String PREFIX = "weltoffen.port.";

    private final Settings settings;
    private final Map<String, Integer> wanted = new LinkedHashMap<>();
    private final Set<Integer> found = new HashSet<>();

    Ports(Settings settings) {
        this.settings = settings;
    }

    /** The port that was asked for with {@code -Dweltoffen.port.<name>}, a free one for 0, else the usual one. */
    int of(String name, int usual) {
        int port =
                settings.property(PREFIX + name).map(text -> number(name, text)).orElse(usual);
        if (port == 0) {
            return free();
        }
        wanted.put(name, port);
        return port;
    }

    /** Fails with the name of every port that is in use. */
    void check() {
        var used = wanted.entrySet().stream()
                .filter(entry -> inUse(entry.getValue()))
                .map(entry ->
                        "Port %d is in use, and %s needs it. Stop what listens there, or choose another with -D%s%s=…"
                                .formatted(entry.getValue(), entry.getKey(), PREFIX, entry.getKey()))
                .collect(Collectors.joining("\n"));
        if (!used.isEmpty()) {
            throw new LaunchProblem(used);
        }
    }

    boolean allFree() {
        return wanted.values().stream().noneMatch(Ports::inUse);
    }

    private static int number(String name, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port < 0 || port > 65_535) {
                throw new NumberFormatException(text);
            }
            return port;
        } catch (NumberFormatException e) {
            throw new LaunchProblem("%s%s is \"%s\", but must be a port".formatted(PREFIX, name, text), e);
        }
    }

    private int free() {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return found.add(probe.getLocalPort()) ? probe.getLocalPort() : free();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no free port", e);
        }
    }

    private static boolean inUse(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
