package city.weltoffen.networking.synergy;

import city.weltoffen.defaults.consuming.EventHandler;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.relations.PartnerAdded;
import city.weltoffen.events.relations.PartnerChanged;
import city.weltoffen.events.relations.PartnerFacts;
import city.weltoffen.events.relations.PartnerMerged;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Listens to all services for what departments do, with whom and about what. */
@Component
class SynergyRadar implements EventHandler {

    /** What else may change who is told of what. */
    private static final Set<String> CONCERNED = Set.of("partner", "department", "coordinator", "synergy");

    private final RadarMemory memory;
    private final ActReader reader;

    SynergyRadar(RadarMemory memory, SynergyRules rules, Clock businessClock) {
        this.memory = memory;
        this.reader = new ActReader(rules, businessClock.getZone());
    }

    @Override
    public void on(EventEnvelope event) {
        var act = reader.act(event);
        var matter = reader.matter(event);
        act.ifPresent(memory::remember);
        matter.ifPresent(memory::remember);
        rememberPartner(event);
        String aggregate = event.kind().substring(0, Math.max(0, event.kind().indexOf('.')));
        if (act.isPresent() || matter.isPresent() || CONCERNED.contains(aggregate)) {
            memory.mark(event.id().toString());
        }
    }

    private void rememberPartner(EventEnvelope event) {
        switch (event.kind()) {
            case "partner.added" -> remember(event, event.as(PartnerAdded.class).partner());
            case "partner.changed" ->
                remember(event, event.as(PartnerChanged.class).partner());
            case "partner.merged" ->
                memory.remember(new KnownPartner(
                        event.subject(), null, event.as(PartnerMerged.class).into(), event.sequence()));
            default -> {}
        }
    }

    private void remember(EventEnvelope event, PartnerFacts partner) {
        memory.remember(new KnownPartner(event.subject(), partner.name(), null, event.sequence()));
    }
}
