package city.weltoffen.networking.department;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.DepartmentChanged;
import city.weltoffen.events.networking.DepartmentDissolved;
import city.weltoffen.events.networking.DepartmentFacts;
import city.weltoffen.events.networking.DepartmentMerged;
import city.weltoffen.events.networking.DepartmentRegistered;
import city.weltoffen.events.networking.DepartmentSplit;
import city.weltoffen.events.networking.DepartmentSuccession;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a department tells others what happened to it. */
final class DepartmentVoice {

    private final String slug;
    private final DepartmentDetails details;

    DepartmentVoice(Department department) {
        this.slug = department.id().value();
        this.details = department.details();
    }

    DomainEvent registered() {
        return new DepartmentRegistered(notice("Neues Amt: ", "New department: "), facts());
    }

    DomainEvent changed() {
        return new DepartmentChanged(notice("Amt geändert: ", "Department changed: "), facts());
    }

    /** Heard by those who coordinate it or what follows it, and by the office. */
    DomainEvent ended(Ending ending) {
        DepartmentSuccession succession = ending.of(slug, details.name());
        return switch (ending.kind()) {
            case MERGED ->
                new DepartmentMerged(ending(ending, "Amt zusammengelegt: ", "Department merged: "), succession);
            case SPLIT -> new DepartmentSplit(ending(ending, "Amt geteilt: ", "Department split: "), succession);
            case DISSOLVED ->
                new DepartmentDissolved(ending(ending, "Amt aufgelöst: ", "Department dissolved: "), succession);
            case RENAMED -> throw new IllegalArgumentException("a department that is renamed goes on");
        };
    }

    private Notice notice(String german, String english) {
        return Notice.of(title(german, english), link(), Tags.none().withDepartments(Set.of(slug)));
    }

    private Notice ending(Ending ending, String german, String english) {
        Set<String> departments = new LinkedHashSet<>(List.of(slug));
        departments.addAll(ending.into());
        List<Addressee> addressees = Stream.concat(
                        departments.stream().map(Addressee::coordinatorsOf), Stream.of(Addressee.office()))
                .toList();
        return new Notice(title(german, english), link(), Tags.none().withDepartments(departments), addressees);
    }

    private LocalizedText title(String german, String english) {
        return new LocalizedText(
                german + details.name().de(), english + details.name().en());
    }

    private String link() {
        return "/departments/" + slug;
    }

    private DepartmentFacts facts() {
        return new DepartmentFacts(
                slug,
                details.name(),
                details.directorate(),
                details.languages(),
                details.profile().themes(),
                details.profile().keywords(),
                details.profile().programmes(),
                details.profile().threshold());
    }
}
