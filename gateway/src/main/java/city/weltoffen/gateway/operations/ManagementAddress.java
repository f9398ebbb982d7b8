package city.weltoffen.gateway.operations;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where instances answer to whoever watches over them.
 *
 * @param uri of a management port, without a slash at its end
 * @param everyAddress whether there is an instance at each address of the host's name
 */
record ManagementAddress(URI uri, boolean everyAddress) {

    private static final String DNS = "dns:";
    private static final Set<String> SCHEMES = Set.of("http", "https");

    ManagementAddress {
        if (uri.getHost() == null || !SCHEMES.contains(uri.getScheme())) {
            throw new IllegalArgumentException("\"%s\" is not an address of a management port".formatted(uri));
        }
    }

    /** @throws IllegalArgumentException when it is no address by http or https */
    static ManagementAddress of(String text) {
        var every = text.startsWith(DNS);
        var address = every ? text.substring(DNS.length()) : text;
        return new ManagementAddress(URI.create(address.strip().replaceAll("/+$", "")), every);
    }

    /** One for each instance. */
    List<ManagementAddress> resolved() throws UnknownHostException {
        if (!everyAddress) {
            return List.of(this);
        }
        return Arrays.stream(InetAddress.getAllByName(uri.getHost()))
                .map(found -> new ManagementAddress(at(found), false))
                .toList();
    }

    private URI at(InetAddress found) {
        var host = found.getHostAddress();
        return UriComponentsBuilder.fromUri(uri)
                .host(host.contains(":") ? "[" + host + "]" : host)
                .build()
                .toUri();
    }

    URI at(String path) {
        return URI.create(uri + path);
    }

    String hostAndPort() {
        return uri.getRawAuthority();
    }
}
