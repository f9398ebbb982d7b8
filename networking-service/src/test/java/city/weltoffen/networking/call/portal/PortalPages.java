package city.weltoffen.networking.call.portal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Pages in the portal's shape, and what the reader makes of them. */
final class PortalPages {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    private PortalPages() {}

    static byte[] page(PortalRowFixture... rows) {
        String results = Stream.of(rows).map(PortalRowFixture::json).collect(Collectors.joining(","));
        return bytes("{\"apiVersion\":\"2.146\",\"totalResults\":" + rows.length
                + ",\"bestBets\":[{\"results\":[]}],\"results\":[" + results + "],\"warnings\":[]}");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return packed.toByteArray();
    }

    static PortalReader reader() {
        return new PortalReader(codes());
    }

    static PortalCodes codes() {
        try {
            return PortalCodes.shipped();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Outcome read(PortalRowFixture... rows) {
        return read(page(rows));
    }

    static Outcome read(byte[] file) {
        return read(reader(), new ByteArrayInputStream(file));
    }

    static Outcome read(PortalReader reader, InputStream file) {
        Outcome outcome = new Outcome();
        try {
            reader.read(file, TODAY, outcome);
        } catch (RefusedFile fault) {
            outcome.refuseFile(fault.refusal());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return outcome;
    }

    static PortalCall call(PortalRowFixture row) {
        Outcome outcome = read(row);
        if (!outcome.refused().isEmpty()) {
            throw new AssertionError(outcome.refused());
        }
        return outcome.calls().getFirst();
    }

    static Refusal refusal(PortalRowFixture row) {
        List<Outcome.Refused> refused = read(row).refused();
        if (refused.isEmpty()) {
            throw new AssertionError("nothing was refused");
        }
        return refused.getFirst().reason();
    }
}
