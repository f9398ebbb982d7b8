package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.fetching.FetchFault;
import city.weltoffen.networking.call.fetching.Fetcher;
import city.weltoffen.networking.call.fetching.Request;
import city.weltoffen.networking.call.portal.Refusal;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run over the portal's search. Its paging is unstable: the same page brings now these rows, now those. So it is
 * gone through until there are as many different rows as the portal counts, or several passes have brought nothing new.
 */
final class PortalSearch {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Rows beyond it the portal does not show. */
    private static final int WINDOW = 10_000;

    private static final int FAILED_PAGES_IN_A_ROW = 2;

    private final URI address;
    private final PortalQuery query;
    private final Fetcher fetcher;
    private final PortalPageReader reader;
    private final SourceSettings settings;
    private final RunRecorder recorder;
    private final Staging staging;
    private long total;
    private int goodPages;
    private int failedPages;
    private int failedInARow;
    private @Nullable Refusal fault;

    PortalSearch(
            URI address,
            PortalQuery query,
            Fetcher fetcher,
            PortalPageReader reader,
            SourceSettings settings,
            RunRecorder recorder,
            Staging staging) {
        this.address = address;
        this.query = query;
        this.fetcher = fetcher;
        this.reader = reader;
        this.settings = settings;
        this.recorder = recorder;
        this.staging = staging;
    }

    Reading run(LocalDate today) throws InterruptedException {
        int futile = 0;
        for (int pass = 0; pass < settings.mostPasses() && futile < settings.passes(); pass++) {
            int before = distinct();
            pass(pass, today);
            if (failedInARow >= FAILED_PAGES_IN_A_ROW || goodPages == 0) {
                return Reading.brokenOff(Objects.requireNonNull(fault));
            }
            if (failedPages == 0 && distinct() >= total) {
                return total > WINDOW ? Reading.brokenOff(SourceReason.WINDOW.with(WINDOW)) : Reading.WHOLE;
            }
            futile = distinct() == before ? futile + 1 : 0;
        }
        return Reading.brokenOff(missing());
    }

    private Refusal missing() {
        if (failedPages > 0) {
            return SourceReason.PAGES_MISSING.with(failedPages);
        }
        return total > WINDOW ? SourceReason.WINDOW.with(WINDOW) : SourceReason.ROWS_MISSING.with(distinct(), total);
    }

    private int distinct() {
        return staging.rows().rows();
    }

    private void pass(int pass, LocalDate today) throws InterruptedException {
        total = 0;
        goodPages = 0;
        failedPages = 0;
        failedInARow = 0;
        for (int page = 1; page == 1 || (page - 1) * query.pageSize() < Math.min(total, WINDOW); page++) {
            if (recorder.isEnded()) {
                throw new RunRecorder.InterruptedRun();
            }
            if (pass > 0 || page > 1) {
                fetcher.bePolite();
            }
            page(page, pass, today);
            if (failedInARow >= FAILED_PAGES_IN_A_ROW) {
                return;
            }
        }
    }

    /** A page that cannot be had leaves its rows to the next pass. */
    private void page(int page, int pass, LocalDate today) throws InterruptedException {
        Request request = Request.post(pageAddress(page), parts(pass));
        Findings named = new PageFindings(staging, page);
        try {
            fetcher.fetch(request, body -> {
                try {
                    reader.read(body, today, named, this::count);
                } catch (UnreadableSource misshapen) {
                    throw FetchFault.passing(misshapen.refusal());
                }
            });
            failedInARow = 0;
            goodPages++;
            recorder.page();
        } catch (FetchFault failed) {
            fault = failed.refusal();
            failedPages++;
            failedInARow = failed.isPassing() ? failedInARow + 1 : FAILED_PAGES_IN_A_ROW;
        }
    }

    /** It changes while one turns the pages; the latest figure counts. */
    private void count(long rows) {
        total = rows;
        recorder.expect(rows);
    }

    private URI pageAddress(int page) {
        return UriComponentsBuilder.fromUri(address)
                .replaceQueryParam("pageSize", query.pageSize())
                .replaceQueryParam("pageNumber", page)
                .build(true)
                .toUri();
    }

    private Map<String, String> parts(int pass) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "query",
                JSON.writeValueAsString(Map.of(
                        "bool",
                        Map.of("must", List.of(terms("type", query.types()), terms("status", query.statuses()))))));
        parts.put("languages", JSON.writeValueAsString(query.languages()));
        String sort = query.sort();
        if (sort != null && pass % 3 < 2) {
            Map<String, String> order = new LinkedHashMap<>();
            order.put("field", sort);
            order.put("order", pass % 3 == 0 ? "ASC" : "DESC");
            parts.put("sort", JSON.writeValueAsString(order));
        }
        return parts;
    }

    private static Map<String, Object> terms(String field, List<String> values) {
        return Map.of("terms", Map.of(field, values));
    }
}
