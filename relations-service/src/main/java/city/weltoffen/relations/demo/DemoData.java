package city.weltoffen.relations.demo;

import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.partner.Partners;
import city.weltoffen.relations.relation.Founding;
import city.weltoffen.relations.relation.Relation;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.RelationState;
import city.weltoffen.relations.relation.Relations;
import city.weltoffen.relations.relation.Resolution;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Enters the shipped relations that are not there yet; what an interrupted start left half done is completed. */
@Component
@ConditionalOnProperty("weltoffen.demo")
class DemoData implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final Partners partners;
    private final PartnerIndex partnerIndex;
    private final Relations relations;
    private final RelationIndex relationIndex;

    DemoData(Partners partners, PartnerIndex partnerIndex, Relations relations, RelationIndex relationIndex) {
        this.partners = partners;
        this.partnerIndex = partnerIndex;
        this.relations = relations;
        this.relationIndex = relationIndex;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try (var file = new ClassPathResource("demo/hannover.yml").getInputStream()) {
            new YAMLMapper().readValue(file, Demo.class).examples().forEach(this::enter);
        }
        log.info("The example relations are there");
    }

    private void enter(Demo.Example example) {
        PartnerId partner = partner(example.partner());
        Optional<RelationEntry> known = relationIndex
                .find(entry -> entry.partner().equals(partner)
                        && entry.kind() == example.kind()
                        && Objects.equals(
                                entry.details().title(), example.relation().title()))
                .stream()
                .findFirst();
        if (known.isEmpty()) {
            Relation proposed = relations.propose(partner, example.kind(), example.relation(), true);
            establish(proposed.id(), example);
        } else if (known.get().state() == RelationState.PROSPECTIVE
                && known.get().example()) {
            establish(known.get().id(), example);
        }
    }

    private PartnerId partner(PartnerDetails details) {
        return partnerIndex.find(entry -> entry.details().name().equals(details.name())).stream()
                .map(PartnerEntry::id)
                .findFirst()
                .orElseGet(() -> partners.add(details, true).id());
    }

    private void establish(RelationId relation, Demo.Example example) {
        if (example.planned()) {
            return;
        }
        Integer since = example.since();
        Founding founding = since == null ? null : new Founding(LocalDate.of(since, 1, 1), true);
        Resolution historic = founding != null && example.kind().isForTheCouncil()
                ? new Resolution("Rat", founding.on(), null)
                : null;
        relations.establish(relation, founding, null, historic);
    }
}
