package city.weltoffen.networking.call.fetching;

import city.weltoffen.defaults.outside.InnerAddresses;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Which addresses may be asked: https in the open internet, nothing inside the city's own network. */
@Component
public class Addresses {

    private final FetchSettings settings;

    Addresses(FetchSettings settings) {
        this.settings = settings;
    }

    /** Whether an address can be meant at all, without asking for its host. */
    public boolean isPossible(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https") || settings.local() && scheme.equals("http");
        return secure && address.getHost() != null && address.getUserInfo() == null && address.getFragment() == null;
    }

    /** @throws FetchFault {@code address-not-allowed} */
    void check(URI address) throws FetchFault {
        if (!isPossible(address) || !settings.local() && isInside(address.getHost())) {
            throw FetchFault.lasting(FetchReason.ADDRESS_NOT_ALLOWED.with(String.valueOf(address.getHost())));
        }
    }

    /** A host that nobody knows here is left to the connection, which may go over a proxy that knows it. */
    private static boolean isInside(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (InnerAddresses.contains(address)) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
