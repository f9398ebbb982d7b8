package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.portal.PortalCall;
import city.weltoffen.networking.call.portal.PortalCodes;
import city.weltoffen.networking.call.portal.PortalReader;
import city.weltoffen.networking.call.portal.Refusal;
import city.weltoffen.networking.call.portal.RefusedFile;
import city.weltoffen.networking.call.portal.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** Reads response pages of the portal's search, as they are fetched and as they are uploaded. */
@Component
class PortalPageReader implements SourceReader {

    private final PortalReader reader;

    PortalPageReader(PortalCodes codes) {
        this.reader = new PortalReader(codes);
    }

    @Override
    public SourceKind kind() {
        return SourceKind.PORTAL_SEARCH;
    }

    @Override
    public void read(InputStream bytes, LocalDate today, Findings findings) throws UnreadableSource, IOException {
        read(bytes, today, findings, total -> {});
    }

    /** @param total is told how many rows the portal says that there are */
    void read(InputStream bytes, LocalDate today, Findings findings, LongConsumer total)
            throws UnreadableSource, IOException {
        try {
            reader.read(bytes, today, new Told(findings, total));
        } catch (RefusedFile refused) {
            throw new UnreadableSource(refused.refusal());
        }
    }

    private record Told(Findings findings, LongConsumer total) implements Rows {

        @Override
        public void accept(PortalCall call) {
            findings.accept(call.reference(), call.rank(), PortalCallDetails.told(call));
        }

        @Override
        public Runnable taking(PortalCall call) {
            return findings.taking(call.reference(), call.rank(), PortalCallDetails.told(call));
        }

        @Override
        public void refuse(String reference, Refusal reason) {
            findings.refuse(reference, reason);
        }

        @Override
        public void total(long rows) {
            total.accept(rows);
        }
    }
}
