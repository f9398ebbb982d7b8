package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.portal.Refusal;
import city.weltoffen.networking.call.portal.UnpackedStream;
import city.weltoffen.networking.call.portal.Unreadable;
import city.weltoffen.networking.call.source.Findings;
import city.weltoffen.networking.call.source.SourceKind;
import city.weltoffen.networking.call.source.SourceReader;
import city.weltoffen.networking.call.source.UnreadableSource;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;

/**
 * Reads the export of the Förderdatenbank: a ZIP of XML documents, or one document. A document that is no XML is refused
 * and stops nothing but itself.
 */
@Component
class FundingDatabaseReader implements SourceReader {

    private static final int LARGEST_DOCUMENT = 4 * 1024 * 1024;
    private static final int MOST_DOCUMENTS = 100_000;

    private final ProgrammeCalls calls;

    FundingDatabaseReader(ProgrammeCalls calls) {
        this.calls = calls;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.FUNDING_DATABASE;
    }

    @Override
    public void read(InputStream bytes, LocalDate today, Findings findings) throws UnreadableSource, IOException {
        PushbackInputStream peeked = new PushbackInputStream(bytes, 2);
        byte[] magic = peeked.readNBytes(2);
        peeked.unread(magic);
        try {
            if (magic.length == 2 && magic[0] == 'P' && magic[1] == 'K') {
                readArchive(peeked, findings);
            } else {
                readDocument(peeked, findings);
            }
        } catch (Unreadable fault) {
            throw new UnreadableSource(fault.refusal());
        }
    }

    private void readDocument(InputStream bytes, Findings findings) throws UnreadableSource, IOException {
        try (UnpackedStream unpacked = UnpackedStream.of(bytes, LARGEST_DOCUMENT, LARGEST_DOCUMENT)) {
            ProgrammeDocument document = ProgrammeDocument.read(unpacked, "");
            take(document, findings);
        } catch (XMLStreamException fault) {
            throw new UnreadableSource(refusal(fault));
        } catch (RefusedEntry refused) {
            throw new UnreadableSource(refused.refusal());
        }
    }

    private void readArchive(InputStream bytes, Findings findings) throws UnreadableSource, IOException {
        // Left open, since the stream below belongs to the caller.
        @SuppressWarnings("resource")
        ZipInputStream archive = new ZipInputStream(bytes);
        ArchiveBudget budget = new ArchiveBudget();
        int documents = 0;
        try {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (++documents > MOST_DOCUMENTS) {
                    throw Doubt.TOO_MANY_DOCUMENTS.source(String.valueOf(MOST_DOCUMENTS));
                }
                if (ProgrammeDocument.mayBeProgramme(entry.getName())) {
                    readEntry(new DocumentStream(archive, budget, LARGEST_DOCUMENT), entry.getName(), findings);
                }
                budget.skip(archive);
            }
        } catch (ZipException | EOFException | IllegalArgumentException _) {
            throw Doubt.BROKEN_ZIP.source();
        }
        if (documents == 0) {
            throw Doubt.NO_DOCUMENTS.source();
        }
    }

    private void readEntry(DocumentStream bytes, String name, Findings findings) throws IOException {
        try {
            take(ProgrammeDocument.read(bytes, name), findings);
        } catch (XMLStreamException fault) {
            findings.refuse(name, refusal(fault));
        } catch (RefusedEntry refused) {
            findings.refuse(name, refused.refusal());
        }
    }

    private void take(ProgrammeDocument document, Findings findings) {
        try {
            findings.accept(document.reference(), calls.of(document));
        } catch (RefusedEntry refused) {
            findings.refuse(document.reference(), refused.refusal());
        }
    }

    /** The parser wraps what the line below it said; signs that are none of the encoding are a fault of the document. */
    private static Refusal refusal(XMLStreamException fault) throws IOException {
        return switch (fault.getNestedException()) {
            case DocumentTooLarge tooLarge -> tooLarge.refusal();
            case CharConversionException _ -> notXml(fault);
            case IOException broken -> throw broken;
            case null, default -> notXml(fault);
        };
    }

    private static Refusal notXml(XMLStreamException fault) {
        int line = fault.getLocation() == null ? 1 : fault.getLocation().getLineNumber();
        return Doubt.NOT_XML.with(String.valueOf(line));
    }
}
