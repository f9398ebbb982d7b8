package city.weltoffen.gateway.routing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Answers under way; those that would never end are cut at shutdown, so that browsers connect to another instance. */
@Component
class OpenStreams implements SmartLifecycle {

    private final Set<HttpUriRequestBase> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    Registration register(HttpUriRequestBase request) {
        open.add(request);
        return () -> open.remove(request);
    }

    interface Registration extends AutoCloseable {

        @Override
        void close();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.stream().filter(OpenStreams::endless).forEach(HttpUriRequestBase::cancel);
    }

    private static boolean endless(HttpUriRequestBase request) {
        return request.getConfig().getResponseTimeout().isDisabled();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server waits for its requests to end. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
