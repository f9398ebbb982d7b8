package city.weltoffen.defaults.mongo;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Creates the planned indexes first of all; creating one that exists changes nothing. */
final class IndexCreator implements SmartLifecycle {

    private final List<IndexPlan> plans;
    private final MongoTemplate template;
    private volatile boolean running;

    IndexCreator(List<IndexPlan> plans, MongoTemplate template) {
        this.plans = plans;
        this.template = template;
    }

    @Override
    public void start() {
        plans.forEach(plan -> template.getCollection(plan.collection()).createIndex(plan.keys(), plan.options()));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
