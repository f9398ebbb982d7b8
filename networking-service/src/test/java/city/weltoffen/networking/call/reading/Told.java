package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.portal.Refusal;
import city.weltoffen.networking.call.source.Findings;
import city.weltoffen.networking.call.source.SourceReader;
import city.weltoffen.networking.call.source.UnreadableSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** What a reader hands over. */
final class Told implements Findings {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    private final List<ToldCall> calls = new ArrayList<>();
    private final Map<String, Refusal> refused = new LinkedHashMap<>();
    private Refusal source;

    static Told by(SourceReader reader, String text) {
        return by(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    static Told by(SourceReader reader, byte[] bytes) {
        return by(reader, new ByteArrayInputStream(bytes));
    }

    static Told by(SourceReader reader, InputStream bytes) {
        Told told = new Told();
        try {
            reader.read(bytes, TODAY, told);
        } catch (UnreadableSource fault) {
            told.source = fault.refusal();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return told;
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

    @Override
    public void accept(String reference, ToldCall call) {
        calls.add(call);
    }

    @Override
    public void refuse(String reference, Refusal reason) {
        refused.put(reference, reason);
    }

    List<ToldCall> calls() {
        return calls;
    }

    /** The only one. */
    ToldCall call() {
        if (calls.size() != 1 || source != null) {
            throw new AssertionError(calls.size() + " calls, refused " + refused + ", source " + source);
        }
        return calls.getFirst();
    }

    CallDetails details() {
        return call().details();
    }

    Map<String, Refusal> refused() {
        return refused;
    }

    /** The code of the only refused row. */
    String refusal() {
        if (refused.size() != 1) {
            throw new AssertionError("refused " + refused + ", source " + source);
        }
        return refused.values().iterator().next().code();
    }

    String source() {
        return source == null ? null : source.code();
    }
}
