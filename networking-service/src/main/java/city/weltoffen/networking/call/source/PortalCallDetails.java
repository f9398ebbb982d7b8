package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.portal.PortalCall;
import java.util.List;
import java.util.Set;

/** Turns a topic of the portal into what we know of a call. */
public final class PortalCallDetails {

    private static final String GRANT = "grant";

    /** The portal does not say for whom a call is, nor when one without dates is to be expected. */
    private static final Set<String> UNSAID = Set.of("audiences", "expectedMonth");

    private PortalCallDetails() {}

    public static ToldCall told(PortalCall row) {
        return new ToldCall(CallOrigin.EU_PORTAL, of(row), UNSAID);
    }

    public static CallDetails of(PortalCall row) {
        return new CallDetails(
                row.identifier(),
                row.title(),
                GRANT,
                row.programme(),
                CallStatus.valueOf(row.status()),
                row.opensOn(),
                row.deadlineModel(),
                row.deadlines(),
                row.budget(),
                row.keywords(),
                row.typeOfAction(),
                row.callIdentifier(),
                row.callTitle(),
                row.link(),
                row.text().stream()
                        .map(section -> new CallSection(section.heading(), section.body()))
                        .toList(),
                List.of(),
                null);
    }
}
