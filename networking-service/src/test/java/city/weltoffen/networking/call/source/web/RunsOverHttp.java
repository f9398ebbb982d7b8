package city.weltoffen.networking.call.source.web;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.ReplayingPortal;
import city.weltoffen.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A source that the office set up over the API, in front of a host that replays what it is given. */
@NetworkingTest
abstract class RunsOverHttp {

    @LocalServerPort
    int port;

    final ReplayingPortal portal = ReplayingPortal.start();
    final String word = SourceHouse.anyWord();
    SourceHouse sources;
    String source;

    @BeforeEach
    void setUp() {
        sources = new SourceHouse(port, TestTokens.admin());
        source = sources.created(description());
    }

    @AfterEach
    void close() {
        portal.close();
    }

    /** Of the source, as the API takes it. */
    abstract String description();
}
