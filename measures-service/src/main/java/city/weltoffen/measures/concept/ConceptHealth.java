package city.weltoffen.measures.concept;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells which concept is in force, and why the shipped one is not. */
@Component("concept")
class ConceptHealth extends AbstractHealthIndicator {

    private final Concepts concepts;
    private final ConceptStart start;

    ConceptHealth(Concepts concepts, ConceptStart start) {
        super("The concept cannot be read");
        this.concepts = concepts;
        this.start = start;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        ConceptVersion version = concepts.inForce();
        health.up()
                .withDetail("id", version.concept().id())
                .withDetail("version", version.number())
                .withDetail("hash", version.hash());
        if (!start.problems().isEmpty()) {
            health.withDetail("fileNotTaken", start.problems());
        }
    }
}
