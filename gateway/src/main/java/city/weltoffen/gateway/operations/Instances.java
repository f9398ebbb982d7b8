package city.weltoffen.gateway.operations;

import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Asks all instances at the same time, once for all who look at the same moment; none waits for another that is away. */
@Component
class Instances {

    private static final Comparator<InstanceResponse> ORDER =
            Comparator.comparing(InstanceResponse::service).thenComparing(InstanceResponse::instance);

    private final OperationsSettings settings;
    private final Probe probe;
    private final ReentrantLock asking = new ReentrantLock();
    private InstancesResponse latest = new InstancesResponse(Instant.EPOCH, List.of());

    Instances(OperationsSettings settings, Probe probe) {
        this.settings = settings;
        this.probe = probe;
    }

    InstancesResponse now() {
        asking.lock();
        try {
            var now = Instant.now();
            if (!now.isBefore(latest.at().plus(settings.operations().keep()))) {
                latest = new InstancesResponse(now, ask(now));
            }
            return latest;
        } finally {
            asking.unlock();
        }
    }

    private List<InstanceResponse> ask(Instant now) {
        var asked = settings.addresses().entrySet().stream()
                .flatMap(service -> service.getValue().stream().map(address -> ask(service.getKey(), address, now)))
                .toList();
        return asked.stream()
                .flatMap(answers -> answers.join().stream())
                .map(this::sinceWhen)
                .sorted(ORDER)
                .toList();
    }

    /** Also looking up a name may take long, which is not in the probe's hands. */
    private CompletableFuture<List<InstanceResponse>> ask(String service, ManagementAddress address, Instant now) {
        var silent = List.of(InstanceResponse.unreachable(service, address, Fault.TIMEOUT, now));
        var limit = settings.operations().timeout().multipliedBy(2);
        return CompletableFuture.supplyAsync(() -> askAll(service, address, now), Thread::startVirtualThread)
                .completeOnTimeout(silent, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private List<InstanceResponse> askAll(String service, ManagementAddress address, Instant now) {
        try {
            var asked = address.resolved().stream()
                    .map(each -> CompletableFuture.supplyAsync(
                            () -> probe.ask(service, each, now), Thread::startVirtualThread))
                    .toList();
            return asked.stream().map(CompletableFuture::join).toList();
        } catch (UnknownHostException e) {
            return List.of(InstanceResponse.unreachable(service, address, Fault.UNKNOWN_HOST, now));
        }
    }

    private InstanceResponse sinceWhen(InstanceResponse found) {
        return latest.instances().stream()
                .filter(found::isSameAs)
                .findFirst()
                .map(earlier -> found.since(earlier.since()))
                .orElse(found);
    }
}
