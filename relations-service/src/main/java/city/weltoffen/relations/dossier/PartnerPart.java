package city.weltoffen.relations.dossier;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Block;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.contact.ContactDetails;
import city.weltoffen.relations.contact.ContactPerson;
import city.weltoffen.relations.contact.Contacts;
import city.weltoffen.relations.partner.OtherName;
import city.weltoffen.relations.partner.PartnerDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who the partner is, and whom one talks with there. */
@Component
@Order(10)
class PartnerPart implements DossierPart {

    private final Contacts contacts;

    PartnerPart(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public List<Block> blocks(DossierSubject subject) {
        List<Block> blocks = new ArrayList<>(List.of(facts(subject)));
        List<ContactPerson> people = contacts.at(subject.partner().id()).stream()
                .filter(person -> !person.erased())
                .toList();
        if (!people.isEmpty()) {
            Words words = subject.words();
            blocks.add(new Block.Heading(words.of("people")));
            blocks.add(new Block.Table(
                    List.of(words.of("person"), words.of("function"), words.of("reach")),
                    people.stream().map(person -> row(person.details())).toList()));
        }
        return blocks;
    }

    private static Block facts(DossierSubject subject) {
        Words words = subject.words();
        PartnerDetails details = subject.partner().details();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(words.of("partner.kind"), words.of(details.kind())));
        if (details.country() != null) {
            facts.add(new Block.Fact(words.of("country"), words.of(Catalogue.country(details.country()))));
        }
        String others = details.otherNames().stream()
                .map(name -> named(name, words))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            facts.add(new Block.Fact(words.of("otherNames"), others));
        }
        if (details.website() != null) {
            facts.add(new Block.Fact(words.of("website"), details.website()));
        }
        return new Block.Facts(facts);
    }

    private static String named(OtherName name, Words words) {
        return name.former() ? words.of("formerName", name.name()) : name.name();
    }

    private static List<String> row(ContactDetails person) {
        String reach = Stream.of(person.email(), person.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return List.of(person.name(), Objects.requireNonNullElse(person.function(), ""), reach);
    }
}
