package city.weltoffen.measures;

import city.weltoffen.testing.Api;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * The people of the administration in front of the running service, whose directory knows their departments. Kim of
 * kultur coordinates it, Uli of umwelt is a member.
 */
public final class House {

    public final RestTestClient office;
    public final RestTestClient kultur;
    public final RestTestClient umwelt;
    public final RestTestClient council;
    public final RestTestClient admin;
    public final RestTestClient anybody;

    public House(int port) {
        office = Api.office(port);
        kultur = Api.as(port, TestTokens.kultur());
        umwelt = Api.as(port, TestTokens.umwelt());
        council = Api.as(port, TestTokens.council());
        admin = Api.as(port, TestTokens.admin());
        anybody = Api.anonymous(port);
        try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
            networking.write(DirectoryEvents.department("kultur"));
            networking.write(DirectoryEvents.department("umwelt"));
            networking.write(DirectoryEvents.appointed("kim", TestUser.KULTUR.subject(), "kultur", 1));
        }
    }
}
