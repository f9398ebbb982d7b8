package city.weltoffen.launcher;

import java.util.Optional;

/**
 * The store, the broker or the mail server.
 *
 * @param embedded whether the launcher runs it itself; otherwise somebody else runs it at that address
 * @param port where the embedded one listens, 0 for none
 */
record Backend(String name, String address, boolean embedded, int port) {

    static Backend of(String name, Optional<String> elsewhere, String prefix, Ports ports, int usual) {
        if (elsewhere.isPresent()) {
            return new Backend(name, elsewhere.get(), false, 0);
        }
        int port = ports.of(name, usual);
        return new Backend(name, prefix + port, true, port);
    }
}
