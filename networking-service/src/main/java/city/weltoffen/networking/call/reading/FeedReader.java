package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.portal.UnpackedStream;
import city.weltoffen.networking.call.portal.Unreadable;
import city.weltoffen.networking.call.source.Findings;
import city.weltoffen.networking.call.source.SourceKind;
import city.weltoffen.networking.call.source.SourceReader;
import city.weltoffen.networking.call.source.UnreadableSource;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Reads RSS and Atom feeds. A feed is small, so it is held as a whole; its size is limited instead. */
@Component
class FeedReader implements SourceReader {

    private static final long LARGEST = 16L * 1024 * 1024;

    @Override
    public SourceKind kind() {
        return SourceKind.FEED;
    }

    @Override
    public void read(InputStream bytes, LocalDate today, Findings findings) throws UnreadableSource, IOException {
        SyndFeed feed = feed(bytes);
        int position = 0;
        for (SyndEntry entry : feed.getEntries()) {
            position++;
            FeedEntry read = new FeedEntry(entry, feed, position);
            try {
                ToldCall call = read.call(today);
                findings.accept(read.reference(), call);
            } catch (RefusedEntry refused) {
                findings.refuse(read.reference(), refused.refusal());
            }
        }
    }

    private static SyndFeed feed(InputStream bytes) throws UnreadableSource, IOException {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        // A DOCTYPE is the way in for entities, those from outside and those that grow: no feed needs one.
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(false);
        try (UnpackedStream unpacked = UnpackedStream.of(bytes, LARGEST, LARGEST)) {
            return input.build(new InputSource(unpacked));
        } catch (Unreadable fault) {
            throw new UnreadableSource(fault.refusal());
        } catch (IllegalArgumentException _) {
            throw Doubt.NOT_A_FEED.source();
        } catch (FeedException fault) {
            throw translated(fault);
        }
    }

    /** The parser wraps what the line below it said. */
    private static UnreadableSource translated(FeedException fault) throws IOException {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Unreadable unreadable -> {
                    return new UnreadableSource(unreadable.refusal());
                }
                case IOException broken -> throw broken;
                case SAXParseException noXml -> {
                    return notXml(noXml.getMessage(), noXml.getLineNumber());
                }
                default -> {
                    // looked at further below
                }
            }
        }
        return Doubt.NOT_A_FEED.source();
    }

    private static UnreadableSource notXml(@Nullable String message, int line) {
        return message != null && message.contains("DOCTYPE")
                ? Doubt.XML_DOCTYPE.source()
                : Doubt.NOT_XML.source(String.valueOf(line));
    }
}
