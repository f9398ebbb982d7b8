package city.weltoffen.relations.relation;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.RelationFacts;
import java.util.List;
import java.util.Set;

/** What others hear of a relation; of a confidential one only that there is something. */
record RelationVoice(Relation relation) {

    Notice says(String german, String english) {
        return notice(german, english, List.of());
    }

    /** Also reaches the coordinators of the responsible department, or the office where there is none. */
    Notice asks(String german, String english) {
        String responsible = relation.details().responsible();
        return notice(
                german,
                english,
                List.of(responsible == null ? Addressee.office() : Addressee.coordinatorsOf(responsible)));
    }

    private Notice notice(String german, String english, List<Addressee> addressees) {
        String link = "/relations/" + relation.id().value();
        if (relation.details().confidential()) {
            LocalizedText title = new LocalizedText("Vertrauliche Angelegenheit", "Confidential matter");
            return new Notice(title, link, Tags.none(), addressees);
        }
        LocalizedText name = relation.partner().name();
        LocalizedText kind = relation.kind().label();
        return new Notice(
                new LocalizedText(
                        "%s: %s (%s)".formatted(german, name.de(), kind.de()),
                        "%s: %s (%s)".formatted(english, name.en(), kind.en())),
                link,
                tags(),
                addressees);
    }

    private Tags tags() {
        RelationDetails details = relation.details();
        String country = relation.partner().country();
        EuProject project = relation.details().project();
        String programme = project == null ? null : project.programme();
        return Tags.none()
                .withThemes(details.themes())
                .withDepartments(details.departments())
                .withMeasures(details.measures())
                .withPartners(Set.of(relation.partner().id().value()))
                .withCountries(country == null ? Set.of() : Set.of(country))
                .withProgrammes(programme == null ? Set.of() : Set.of(programme));
    }

    RelationFacts facts() {
        RelationDetails details = relation.details();
        boolean confidential = details.confidential();
        return new RelationFacts(
                confidential ? null : relation.partner().id().value(),
                relation.kind().name(),
                relation.state().name(),
                confidential ? Set.of() : details.themes(),
                confidential ? Set.of() : details.measures(),
                details.responsible(),
                details.involved(),
                confidential ? null : relation.founding().map(Founding::on).orElse(null));
    }
}
