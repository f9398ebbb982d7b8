package city.weltoffen.networking.application.web;

import city.weltoffen.defaults.printing.CsvDownload;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.application.ApplicationEntry;
import city.weltoffen.networking.application.ApplicationIndex;
import city.weltoffen.networking.application.Funnel;
import city.weltoffen.networking.application.Stage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All applications at a glance: the board, figures, and a table to take away. */
@RestController
@RequestMapping("/api/applications")
@Tag(name = "applications")
class BoardController {

    private static final int SHOWN = 50;

    private final ApplicationIndex index;
    private final ApplicationDesk desk;
    private final ApplicationTable table;

    BoardController(ApplicationIndex index, ApplicationDesk desk, ApplicationTable table) {
        this.index = index;
        this.desk = desk;
        this.table = table;
    }

    @GetMapping("/board")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Applications by stage, with sums",
            description = "Every stage has a column, also an empty one.")
    List<BoardColumn> board(@ParameterObject @Valid ApplicationFilter filter, Identity identity) {
        Map<Stage, List<ApplicationEntry>> byStage =
                found(filter).stream().collect(Collectors.groupingBy(ApplicationEntry::stage));
        return Arrays.stream(Stage.values())
                .map(stage -> column(stage, byStage.getOrDefault(stage, List.of()), identity))
                .toList();
    }

    private BoardColumn column(Stage stage, List<ApplicationEntry> entries, Identity identity) {
        return new BoardColumn(
                stage,
                entries.size(),
                Funnel.requested(entries),
                Funnel.granted(entries),
                desk.summaries(entries.stream().limit(SHOWN).toList(), identity));
    }

    @GetMapping("/funnel")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "How many applications came how far, by responsible department, programme or year",
            description = "The first is all of them together.")
    List<Funnel> funnel(
            @RequestParam(defaultValue = "department") String by, @ParameterObject @Valid ApplicationFilter filter) {
        FunnelBy kind = kind(by);
        List<ApplicationEntry> found = found(filter);
        Map<String, List<ApplicationEntry>> groups =
                found.stream().collect(Collectors.groupingBy(kind::keyOf, TreeMap::new, Collectors.toList()));
        return Stream.concat(
                        Stream.of(Funnel.of(null, found)),
                        groups.entrySet().stream().map(group -> Funnel.of(group.getKey(), group.getValue())))
                .toList();
    }

    private static FunnelBy kind(String by) {
        Map<String, FunnelBy> kinds = Arrays.stream(FunnelBy.values())
                .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), Function.identity()));
        FunnelBy kind = kinds.get(by);
        if (kind == null) {
            throw DomainProblem.invalid(
                    "#/by", "not-one-of", by, kinds.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return kind;
    }

    @GetMapping(path = "/export.csv", produces = CsvDownload.CSV)
    @Allow(Who.MEMBERS)
    @Operation(summary = "Applications as CSV, all that the filter finds")
    ResponseEntity<byte[]> csv(
            @ParameterObject @Valid ApplicationFilter filter,
            @Parameter(description = "de or en, for links, which cannot say what they accept")
                    @RequestParam(required = false)
                    @Nullable
                    Locale language,
            Locale locale) {
        return table.of(found(filter), language == null ? locale : language);
    }

    private List<ApplicationEntry> found(ApplicationFilter filter) {
        return index.find(filter.condition()).stream()
                .sorted(ApplicationOrder.BY_STAGE)
                .toList();
    }
}
