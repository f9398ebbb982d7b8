package city.weltoffen.networking.call.source;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.call.fetching.FetchFault;
import city.weltoffen.networking.call.fetching.Fetcher;
import city.weltoffen.networking.call.fetching.Request;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gets at what a source holds, and has it read by the reader of its kind. */
@Component
class SourceFetching {

    private final CallSources sources;
    private final SourceStates states;
    private final List<SourceReader> readers;
    private final PortalPageReader pages;
    private final Fetcher fetcher;
    private final SourceSettings settings;
    private final Clock businessClock;

    SourceFetching(
            CallSources sources,
            SourceStates states,
            List<SourceReader> readers,
            PortalPageReader pages,
            Fetcher fetcher,
            SourceSettings settings,
            Clock businessClock) {
        this.sources = sources;
        this.states = states;
        this.readers = readers;
        this.pages = pages;
        this.fetcher = fetcher;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    boolean canRead(SourceKind kind) {
        return readers.stream().anyMatch(reader -> reader.kind() == kind);
    }

    /** @throws DomainProblem {@code call-source-address} when nobody says where it is */
    void requireReachable(CallSource source) {
        SourceKind kind = source.details().kind();
        if (!canRead(kind) || kind != SourceKind.TEMPLATES && sources.address(source) == null) {
            throw new DomainProblem("call-source-address");
        }
    }

    /** @throws FetchFault when it could not be read to its end */
    Reading upload(CallSource source, Path file, Staging staging) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return read(source, bytes, staging);
        }
    }

    /** @throws FetchFault when it could not be read to its end */
    Reading fetch(CallSource source, Staging staging, RunRecorder recorder) throws IOException, InterruptedException {
        SourceDetails details = source.details();
        if (details.kind() == SourceKind.TEMPLATES) {
            return read(source, InputStream.nullInputStream(), staging);
        }
        URI address = URI.create(String.valueOf(sources.address(source)));
        PortalQuery query = details.search();
        if (query != null) {
            return new PortalSearch(address, query, fetcher, pages, settings, recorder, staging).run(today());
        }
        SourceState known = states.of(source.id()).readingAs(details);
        return Reading.whole(fetcher.fetch(Request.get(address, known.eTag(), known.lastModified()), body -> {
            recorder.page();
            read(source, body, staging);
        }));
    }

    private Reading read(CallSource source, InputStream bytes, Staging staging) throws IOException {
        SourceReader reader = readers.stream()
                .filter(one -> one.kind() == source.details().kind())
                .findFirst()
                .orElseThrow();
        try {
            reader.read(bytes, today(), staging);
            return Reading.WHOLE;
        } catch (UnreadableSource fault) {
            throw FetchFault.passing(fault.refusal());
        }
    }

    private LocalDate today() {
        return LocalDate.now(businessClock);
    }
}
