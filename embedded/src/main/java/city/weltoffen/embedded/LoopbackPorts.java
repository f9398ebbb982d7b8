package city.weltoffen.embedded;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out whether a port can be listened on, before a server is built that reacts badly when it cannot. */
final class LoopbackPorts {

    private LoopbackPorts() {}

    /** Returns the port, or a free one for 0. */
    static int claim(int port) throws IOException {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return probe.getLocalPort();
        } catch (BindException e) {
            var named = new BindException("Port " + port + " is in use");
            named.initCause(e);
            throw named;
        }
    }
}
