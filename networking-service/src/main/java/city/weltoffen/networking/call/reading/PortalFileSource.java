package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.portal.PortalCall;
import city.weltoffen.networking.call.portal.PortalCodes;
import city.weltoffen.networking.call.portal.PortalFileReader;
import city.weltoffen.networking.call.portal.Refusal;
import city.weltoffen.networking.call.portal.RefusedFile;
import city.weltoffen.networking.call.portal.Rows;
import city.weltoffen.networking.call.source.Findings;
import city.weltoffen.networking.call.source.PortalCallDetails;
import city.weltoffen.networking.call.source.SourceKind;
import city.weltoffen.networking.call.source.SourceReader;
import city.weltoffen.networking.call.source.UnreadableSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The portal's bulk file as a source of calls; texts, money and key words stand in the search only. */
@Component
class PortalFileSource implements SourceReader {

    private static final Set<String> NEVER_SAID =
            Set.of("text", "budget", "keywords", "audiences", "expectedMonth", "kind", "link");

    private final PortalFileReader file;

    PortalFileSource(PortalCodes codes) {
        this.file = new PortalFileReader(codes);
    }

    @Override
    public SourceKind kind() {
        return SourceKind.PORTAL_FILE;
    }

    @Override
    public void read(InputStream bytes, LocalDate today, Findings findings) throws UnreadableSource, IOException {
        try {
            file.read(bytes, today, new Told(findings));
        } catch (RefusedFile refused) {
            throw new UnreadableSource(refused.refusal());
        }
    }

    private record Told(Findings findings) implements Rows {

        @Override
        public void accept(PortalCall call) {
            findings.accept(
                    call.reference(), new ToldCall(CallOrigin.EU_PORTAL, PortalCallDetails.of(call), unsaid(call)));
        }

        @Override
        public void refuse(String reference, Refusal reason) {
            findings.refuse(reference, reason);
        }
    }

    /** What this record leaves out another row of the same call may say. */
    private static Set<String> unsaid(PortalCall call) {
        Set<String> unsaid = new HashSet<>(NEVER_SAID);
        if (call.opensOn() == null) {
            unsaid.add("opensOn");
        }
        if (call.deadlineModel() == null) {
            unsaid.add("deadlineModel");
        }
        if (call.typeOfAction() == null) {
            unsaid.add("typeOfAction");
        }
        if (call.programme() == null) {
            unsaid.add("programme");
        }
        if (call.callIdentifier() == null) {
            unsaid.add("callIdentifier");
        }
        if (call.callTitle() == null) {
            unsaid.add("callTitle");
        }
        return unsaid;
    }
}
