package city.weltoffen.relations.retention.web;

import city.weltoffen.defaults.printing.CsvDownload;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.retention.Disposal;
import city.weltoffen.relations.retention.DisposalList;
import city.weltoffen.relations.retention.DisposalLists;
import city.weltoffen.relations.retention.Matter;
import city.weltoffen.relations.retention.MatterKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is due for disposal: offered to the archive, kept longer, or deleted. */
@RestController
@RequestMapping("/api/disposals")
@Tag(name = "disposals")
class DisposalsController {

    private final DisposalLists lists;
    private final Disposal disposal;
    private final DisposalOverview overview;

    DisposalsController(DisposalLists lists, Disposal disposal, DisposalOverview overview) {
        this.lists = lists;
        this.disposal = disposal;
        this.overview = overview;
    }

    /** @param matters how many are on it */
    record DisposalSummary(String id, LocalDate issuedOn, int matters) {}

    /** @param until first day on which the matter may be on a list again */
    record KeepRequest(
            @NotNull MatterKind kind,
            @NotBlank @Size(max = 100) String matter,
            @NotNull LocalDate until,
            @NotBlank @Size(max = 1000) String reason) {}

    @GetMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "The lists of all years, the latest first")
    List<DisposalSummary> list() {
        return lists.all().stream()
                .map(list -> new DisposalSummary(
                        list.id(), list.issuedOn(), list.items().size()))
                .toList();
    }

    @GetMapping("/{id}")
    @Allow(Who.OFFICE)
    @Operation(summary = "The list of one year")
    DisposalResponse get(@PathVariable String id) {
        return overview.response(lists.require(id));
    }

    @GetMapping(path = "/{id}/list.csv", produces = CsvDownload.CSV)
    @Allow(Who.OFFICE)
    @Operation(summary = "The list of one year as CSV, to offer it to the archive")
    ResponseEntity<byte[]> csv(@PathVariable String id, Locale locale) {
        DisposalList list = lists.require(id);
        return DisposalCsv.of(overview.response(list), locale);
    }

    @PostMapping("/{id}/keep")
    @Allow(Who.OFFICE)
    @Operation(summary = "Keeps one matter longer, with a reason")
    DisposalResponse keep(@PathVariable String id, @Valid @RequestBody KeepRequest request) {
        Matter matter = new Matter(request.kind(), request.matter());
        return overview.response(
                disposal.keep(id, matter, request.until(), request.reason().strip()));
    }

    @PostMapping("/{id}/delete")
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Deletes everything on the list that is open, for good",
            description = "What was changed since and has to be kept by now stays. Again it changes nothing.")
    DisposalResponse delete(@PathVariable String id) {
        return overview.response(disposal.delete(id));
    }
}
