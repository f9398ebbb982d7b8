package city.weltoffen.relations.confirmation;

import city.weltoffen.defaults.directory.DepartmentEntry;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import city.weltoffen.events.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Yearly lists with open entries: for the department, and for the office where the department did not answer. */
@Component
class ConfirmationMatters implements MatterSource {

    private static final Wait DUE =
            Wait.of("confirmation-due", "Jährliche Bestätigung", "Yearly confirmation", "Bestätigen", "Confirm");
    private static final Wait ESCALATED = Wait.of(
            "confirmation-escalated",
            "Jährliche Bestätigung blieb aus",
            "Yearly confirmation is missing",
            "Übernehmen",
            "Take over");

    private final ConfirmationLists lists;
    private final YearlyConfirmation confirmation;
    private final Directory directory;

    ConfirmationMatters(ConfirmationLists lists, YearlyConfirmation confirmation, Directory directory) {
        this.lists = lists;
        this.confirmation = confirmation;
        this.directory = directory;
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        List<ConfirmationList> known = reader.office() ? lists.all() : lists.ofDepartments(reader.departments());
        return known.stream().filter(list -> !confirmation.open(list).isEmpty()).flatMap(list -> matters(list, reader));
    }

    private Stream<Matter> matters(ConfirmationList list, Reader reader) {
        if (reader.departments().contains(list.department())) {
            return Stream.of(matter(DUE, list));
        }
        return reader.office() && list.escalatedOn().isPresent() ? Stream.of(matter(ESCALATED, list)) : Stream.empty();
    }

    private Matter matter(Wait wait, ConfirmationList list) {
        LocalizedText department = directory
                .department(list.department())
                .map(DepartmentEntry::name)
                .orElse(new LocalizedText(list.department(), list.department()));
        int open = confirmation.open(list).size();
        return wait.matter(
                list.id().value(),
                new LocalizedText(
                        "%s: %d offen".formatted(department.de(), open),
                        "%s: %d open".formatted(department.en(), open)),
                list.answerBy(),
                list.issuedOn(),
                list.department(),
                "/confirmations/" + list.id().value());
    }
}
