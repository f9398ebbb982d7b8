package city.weltoffen.relations.participant.web;

import city.weltoffen.defaults.printing.CsvDownload;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.relations.activity.Activities;
import city.weltoffen.relations.activity.Activity;
import city.weltoffen.relations.activity.ActivityAccess;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.participant.Participant;
import city.weltoffen.relations.participant.Participants;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of participants of an activity, for the office and the departments of the activity. */
@RestController
@RequestMapping("/api/activities/{activity}")
@Tag(name = "participants")
class ParticipantsController {

    private static final List<String> GERMAN = List.of("Name", "Organisation", "Funktion", "E-Mail", "Hinweis");
    private static final List<String> ENGLISH = List.of("Name", "Organisation", "Function", "E-mail", "Note");

    private final Participants participants;
    private final Activities activities;
    private final ActivityAccess access;

    ParticipantsController(Participants participants, Activities activities, ActivityAccess access) {
        this.participants = participants;
        this.activities = activities;
        this.access = access;
    }

    /** @param keptUntil last day of the list, after which it is deleted */
    record ParticipantList(LocalDate keptUntil, List<ParticipantResponse> items) {}

    @GetMapping("/participants")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Participants, by name, and until when they are kept")
    ParticipantList list(@PathVariable String activity, Identity identity) {
        Activity open = open(activity, identity);
        return new ParticipantList(participants.lastDay(open), items(open));
    }

    @GetMapping(path = "/participants.csv", produces = CsvDownload.CSV)
    @Allow(Who.MEMBERS)
    @Operation(summary = "Participants as CSV: UTF-8 with byte order mark, semicolons")
    ResponseEntity<byte[]> csv(@PathVariable String activity, Identity identity, Locale locale) {
        boolean german = Locale.GERMAN.getLanguage().equals(locale.getLanguage());
        List<ParticipantResponse> items = items(open(activity, identity));
        return CsvDownload.of(
                german ? "teilnehmende" : "participants",
                german ? GERMAN : ENGLISH,
                items.stream().map(ParticipantResponse::row).toList());
    }

    @PostMapping("/participants")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Adds a participant")
    ResponseEntity<ParticipantResponse> add(
            @PathVariable String activity, @Valid @RequestBody ParticipantRequest request, Identity identity) {
        Participant added = participants.add(open(activity, identity), request.details());
        return Versioned.created(
                "/api/activities/%s/participants/%s".formatted(activity, added.id()),
                Participants.version(added),
                ParticipantResponse.of(added));
    }

    @PutMapping("/participants/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Changes what is known of a participant")
    ResponseEntity<ParticipantResponse> change(
            @PathVariable String activity,
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody ParticipantRequest request,
            Identity identity) {
        Participant known = participants.require(open(activity, identity).id(), id);
        Participant changed = participants.change(known, expected, request.details());
        return Versioned.ok(Participants.version(changed), ParticipantResponse.of(changed));
    }

    @DeleteMapping("/participants/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Takes a participant off the list, with everything known")
    ResponseEntity<Void> remove(@PathVariable String activity, @PathVariable String id, Identity identity) {
        participants.remove(participants.require(open(activity, identity).id(), id));
        return ResponseEntity.noContent().build();
    }

    private List<ParticipantResponse> items(Activity activity) {
        return participants.of(activity.id()).stream()
                .map(ParticipantResponse::of)
                .toList();
    }

    private Activity open(String id, Identity identity) {
        Activity activity = activities.require(new ActivityId(id));
        access.requireChange(identity, activity.details());
        return activity;
    }
}
