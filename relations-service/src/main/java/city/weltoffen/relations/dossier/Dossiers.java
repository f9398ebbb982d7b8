package city.weltoffen.relations.dossier;

import city.weltoffen.defaults.printing.Vocabulary;
import city.weltoffen.defaults.printing.Words;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.documents.Block;
import city.weltoffen.documents.Document;
import city.weltoffen.relations.partner.Partner;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.partner.Partners;
import city.weltoffen.relations.relation.PartnerAccess;
import city.weltoffen.relations.relation.RelationAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts dossiers together. */
@Component
public class Dossiers {

    private final Partners partners;
    private final PartnerIndex index;
    private final PartnerAccess access;
    private final RelationAccess relationAccess;
    private final List<DossierPart> parts;
    private final MemorySection memory;
    private final Clock businessClock;
    private final Vocabulary vocabulary = new Vocabulary("dossier/words");

    Dossiers(
            Partners partners,
            PartnerIndex index,
            PartnerAccess access,
            RelationAccess relationAccess,
            List<DossierPart> parts,
            MemorySection memory,
            Clock businessClock) {
        this.partners = partners;
        this.index = index;
        this.access = access;
        this.relationAccess = relationAccess;
        this.parts = List.copyOf(parts);
        this.memory = memory;
        this.businessClock = businessClock;
    }

    /**
     * What is known of a partner, for whom it concerns.
     *
     * @throws DomainProblem {@code not-found} or {@code forbidden}
     */
    public Document of(PartnerId id, Identity reader, Locale language) {
        Partner partner = partners.require(id);
        access.requireConcerned(reader, partner.id());
        DossierSubject subject = new DossierSubject(
                partner,
                index.idsOf(partner.id()),
                reader,
                relationAccess.departmentsOf(reader),
                LocalDate.now(businessClock),
                vocabulary.in(language));
        Words words = subject.words();
        return new Document(
                language,
                words.of("title", words.of(partner.details().name())),
                words.of("subtitle", words.day(subject.today())),
                blocks(subject));
    }

    private List<Block> blocks(DossierSubject subject) {
        List<Block> blocks = new ArrayList<>();
        parts.forEach(part -> blocks.addAll(part.blocks(subject)));
        List<String> open = parts.stream()
                .flatMap(part -> part.openMatters(subject).stream())
                .toList();
        blocks.add(new Block.Heading(subject.words().of("open")));
        blocks.add(open.isEmpty() ? new Block.Paragraph(subject.words().of("open.none")) : new Block.ItemList(open));
        blocks.addAll(memory.blocks(subject));
        return blocks;
    }
}
