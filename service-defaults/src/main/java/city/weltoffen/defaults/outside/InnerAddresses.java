package city.weltoffen.defaults.outside;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses that are not of the open internet: whoever asks for something outside on behalf of somebody must not be led to
 * the machine itself, the city's own network, or where clouds hand out their keys. An IPv4 address inside an IPv6 one
 * counts as itself.
 */
public final class InnerAddresses {

    /** From the registries of special addresses (RFC 6890), as far as Java does not name them itself. */
    private static final List<Range> SPECIAL = Stream.of(
                    "0.0.0.0/8", // this network
                    "100.64.0.0/10", // shared behind the translation of a carrier
                    "192.0.0.0/24", // of protocols, also keys of a cloud
                    "198.18.0.0/15", // for measurements
                    "240.0.0.0/4", // reserved, and to all
                    "168.63.129.16/32", // of a cloud's inside, although it looks public
                    "fc00::/7", // unique local
                    "100::/64", // goes nowhere
                    "64:ff9b:1::/48") // translated within a network
            .map(Range::of)
            .toList();

    private static final int BYTES_OF_4 = 4;
    private static final int BYTES_OF_6 = 16;

    private InnerAddresses() {}

    public static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || SPECIAL.stream().anyMatch(range -> range.contains(bytes))
                || bytes.length == BYTES_OF_6 && leadsInside(bytes);
    }

    /** IPv6 that carries an address of IPv4: compatible, translated (RFC 6052), 6to4, Teredo (written inverted). */
    private static boolean leadsInside(byte[] bytes) {
        String text = HexFormat.of().formatHex(bytes);
        if (text.startsWith("0064ff9b0000000000000000") || text.startsWith("000000000000000000000000")) {
            return contains(inner(bytes, 12, 0));
        }
        return text.startsWith("2002") && contains(inner(bytes, 2, 0))
                || text.startsWith("20010000") && contains(inner(bytes, 12, 0xff));
    }

    private static InetAddress inner(byte[] bytes, int from, int inverted) {
        byte[] inner = Arrays.copyOfRange(bytes, from, from + BYTES_OF_4);
        for (int position = 0; position < inner.length; position++) {
            inner[position] = (byte) (inner[position] ^ inverted);
        }
        try {
            return InetAddress.getByAddress(inner);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All addresses that begin with the same bits. */
    private record Range(int length, int bits, BigInteger prefix) {

        static Range of(String written) {
            String[] parts = written.split("/", 2);
            byte[] first = literal(parts[0]);
            int bits = Integer.parseInt(parts[1]);
            return new Range(first.length, bits, prefix(first, bits));
        }

        private static BigInteger prefix(byte[] address, int bits) {
            return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - bits);
        }

        private static byte[] literal(String address) {
            return InetAddress.ofLiteral(address).getAddress();
        }

        boolean contains(byte[] address) {
            return address.length == length && prefix(address, bits).equals(prefix);
        }
    }
}
