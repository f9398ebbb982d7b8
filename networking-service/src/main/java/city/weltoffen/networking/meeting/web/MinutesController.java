package city.weltoffen.networking.meeting.web;

import static city.weltoffen.networking.meeting.web.MeetingRequest.blankToNull;
import static city.weltoffen.networking.meeting.web.MeetingRequest.orEmpty;

import city.weltoffen.defaults.printing.Downloads;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.meeting.Meeting;
import city.weltoffen.networking.meeting.MeetingAccess;
import city.weltoffen.networking.meeting.MeetingId;
import city.weltoffen.networking.meeting.Meetings;
import city.weltoffen.networking.meeting.MinutesDesk;
import city.weltoffen.networking.meeting.print.MinutesPrinter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The minutes of a meeting: written item by item, sent, amended, approved by a later meeting. */
@RestController
@RequestMapping("/api/meetings/{id}")
@Tag(name = "meetings")
class MinutesController {

    private final Meetings meetings;
    private final MinutesDesk desk;
    private final MeetingReader reader;
    private final MeetingAccess access;
    private final MinutesPrinter printer;
    private final Downloads downloads;

    MinutesController(
            Meetings meetings,
            MinutesDesk desk,
            MeetingReader reader,
            MeetingAccess access,
            MinutesPrinter printer,
            Downloads downloads) {
        this.meetings = meetings;
        this.desk = desk;
        this.reader = reader;
        this.access = access;
        this.printer = printer;
        this.downloads = downloads;
    }

    @PostMapping("/attendance")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says who came")
    ResponseEntity<MeetingResponse> attend(
            @PathVariable String id, @Valid @RequestBody MeetingRequests.AttendanceRequest request, Identity identity) {
        Meeting seen = written(id, identity);
        return reader.answer(
                meetings.update(
                        seen.id(),
                        (meeting, now) ->
                                meeting.protocol().attend(orEmpty(request.present()), orEmpty(request.guests()))),
                identity);
    }

    @PostMapping("/agenda/{item}/write")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Writes what was said and decided about an item",
            description = "412 when somebody else has written of the item since the revision that was seen.")
    ResponseEntity<MeetingResponse> write(
            @PathVariable String id,
            @PathVariable String item,
            @Valid @RequestBody MeetingRequests.ItemWriting request,
            Identity identity) {
        Meeting seen = written(id, identity);
        return reader.answer(
                meetings.update(
                        seen.id(),
                        (meeting, now) -> meeting.protocol()
                                .write(
                                        item,
                                        blankToNull(request.text()),
                                        orEmpty(request.decisions()),
                                        request.seen())),
                identity);
    }

    @PostMapping("/circulate")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Sends the minutes to all who were invited")
    ResponseEntity<MeetingResponse> circulate(@PathVariable String id, Identity identity) {
        return reader.answer(desk.circulate(written(id, identity).id()), identity);
    }

    @PostMapping("/amendments")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Asks for another wording; who was invited may, until the minutes are approved")
    ResponseEntity<MeetingResponse> amend(
            @PathVariable String id, @Valid @RequestBody MeetingRequests.AmendmentRequest request, Identity identity) {
        Meeting seen = shared(id, identity);
        return reader.answer(
                meetings.update(
                        seen.id(), (meeting, now) -> meeting.protocol().amend(request.item(), request.text(), now)),
                identity);
    }

    @PostMapping("/amendments/{amendment}/accept")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Writes the item anew as an amendment asks; it makes a version of its own")
    ResponseEntity<MeetingResponse> acceptAmendment(
            @PathVariable String id,
            @PathVariable String amendment,
            @Valid @RequestBody MeetingRequests.ItemWriting request,
            Identity identity) {
        Meeting seen = written(id, identity);
        return reader.answer(
                meetings.update(
                        seen.id(),
                        (meeting, now) -> meeting.protocol()
                                .acceptAmendment(
                                        amendment,
                                        blankToNull(request.text()),
                                        orEmpty(request.decisions()),
                                        request.seen(),
                                        now)),
                identity);
    }

    @PostMapping("/amendments/{amendment}/reject")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Leaves the minutes as they are and says why")
    ResponseEntity<MeetingResponse> rejectAmendment(
            @PathVariable String id,
            @PathVariable String amendment,
            @Valid @RequestBody MeetingRequests.MeetingReason request,
            Identity identity) {
        Meeting seen = written(id, identity);
        return reader.answer(
                meetings.update(
                        seen.id(), (meeting, now) -> meeting.protocol().rejectAmendment(amendment, request.reason())),
                identity);
    }

    @PostMapping("/confirm-minutes")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that one has no objection to the minutes")
    ResponseEntity<MeetingResponse> confirm(@PathVariable String id, Identity identity) {
        Meeting seen = shared(id, identity);
        return reader.answer(
                meetings.update(seen.id(), (meeting, now) -> meeting.protocol().confirm(now)), identity);
    }

    @PostMapping("/approve-minutes")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Approves the minutes in a later meeting that is being held; nobody changes them afterwards",
            description = "Who has the chair of that meeting, where it is of the same series or most of the same are"
                    + " invited, and the office in any.")
    ResponseEntity<MeetingResponse> approve(
            @PathVariable String id, @Valid @RequestBody MeetingRequests.ApprovalRequest request, Identity identity) {
        Meeting seen = reader.require(id, identity);
        Meeting in = meetings.find(new MeetingId(request.in()))
                .orElseThrow(() -> DomainProblem.invalid("#/in", "meeting-unknown"));
        MeetingAccess.require(access.approves(identity, seen, in));
        return reader.answer(desk.approve(seen.id(), in), identity);
    }

    @GetMapping(
            path = "/minutes",
            produces = {MediaType.APPLICATION_PDF_VALUE, Downloads.DOCX, MediaType.TEXT_HTML_VALUE})
    @Allow(Who.MEMBERS)
    @Operation(summary = "The minutes as PDF, as DOCX in the city's template, or as one page of HTML")
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @RequestParam(defaultValue = "pdf") @Pattern(regexp = "docx|pdf|html") String format,
            @RequestParam(defaultValue = "de") @Pattern(regexp = "de|en") String language,
            Identity identity) {
        Meeting meeting = reader.require(id, identity);
        return downloads.of(printer.print(meeting, desk.latest(meeting), Locale.of(language)), format);
    }

    private Meeting written(String id, Identity identity) {
        Meeting meeting = reader.require(id, identity);
        MeetingAccess.require(access.writes(identity, meeting));
        return meeting;
    }

    private Meeting shared(String id, Identity identity) {
        Meeting meeting = reader.require(id, identity);
        MeetingAccess.require(access.tookPart(identity, meeting));
        return meeting;
    }
}
