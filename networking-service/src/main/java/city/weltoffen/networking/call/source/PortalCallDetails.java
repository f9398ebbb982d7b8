package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.portal.PortalCall;
import java.util.List;

/** Turns a topic of the portal into what we know of a call. */
public final class PortalCallDetails {

    private static final String GRANT = "grant";

    private PortalCallDetails() {}

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
