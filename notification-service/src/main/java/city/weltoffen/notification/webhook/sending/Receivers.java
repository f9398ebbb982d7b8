package city.weltoffen.notification.webhook.sending;

import city.weltoffen.defaults.outside.InnerAddresses;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which addresses may receive: https in the open internet, nothing of the machine or the city's own network. */
public final class Receivers {

    private static final int LAST_PORT = 65_535;

    private final boolean local;
    private final Resolver resolver;

    Receivers(boolean local, Resolver resolver) {
        this.local = local;
        this.resolver = resolver;
    }

    /** Asks for the addresses of a host. */
    @FunctionalInterface
    interface Resolver {

        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /**
     * What is wrong with an address as it is entered.
     *
     * @return stable code, nothing when it can receive
     */
    public Optional<String> problem(String written) {
        URI address = parsed(written);
        if (address == null || !isHost(address.getHost()) || address.getPort() == 0 || address.getPort() > LAST_PORT) {
            return Optional.of("webhook-url-unreadable");
        }
        if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
            return Optional.of("webhook-url-extra");
        }
        if (!isAllowed(address.getScheme())) {
            return Optional.of("webhook-url-scheme");
        }
        try {
            resolve(address.getHost());
            return Optional.empty();
        } catch (InnerHost inside) {
            return Optional.of("webhook-url-inside");
        } catch (UnknownHostException unknown) {
            return Optional.of("webhook-url-unknown-host");
        }
    }

    private static @Nullable URI parsed(String written) {
        try {
            // letters of other scripts, also digits of theirs, have an ASCII form that people can enter
            return written.chars().allMatch(letter -> letter > ' ' && letter < 0x7f) ? new URI(written) : null;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    /** One number as a whole, decimal or hexadecimal, is read by some as an address and by others as a name. */
    private static boolean isHost(@Nullable String host) {
        return host != null && !host.matches("[0-9][^.]*");
    }

    private boolean isAllowed(@Nullable String scheme) {
        String known = String.valueOf(scheme).toLowerCase(Locale.ROOT);
        return known.equals("https") || local && known.equals("http");
    }

    /**
     * The addresses to connect to. One inside spoils all: nobody means both.
     *
     * @throws InnerHost when one is of the city's own network
     */
    InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.resolve(host);
        if (addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!local && Stream.of(addresses).anyMatch(InnerAddresses::contains)) {
            throw new InnerHost(host);
        }
        return addresses;
    }

    /** A host that is, or by now has become, one of the city's own network. */
    static final class InnerHost extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        InnerHost(String host) {
            super(host);
        }
    }
}
