package uk.police.lfr.it.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.lfr.platform.contract.Role;

/** Which address of the staff's part of the portal is whose: said here a second time, on purpose. */
@Dependent
public class Addresses {
    /** Folder, what lies in it, and who may come. {@code *} is a servlet's everything. */
    private static final String ADDRESSES =
            """
            /operations/: start.xhtml password.xhtml proof.xhtml proof: OP_LEAD AO WL_MGR WL_CHECKER OPERATOR ENGAGE COMMS DPO AUDITOR \
            AO_URGENT GOLD SILVER BRONZE ENGINEER SAFEGUARDING PREAPPROVER
            /operations/deployments/: list.xhtml view.xhtml pack.xhtml compare.xhtml site.xhtml accuracy.xhtml document: OP_LEAD AO \
            AO_URGENT SILVER PREAPPROVER DPO AUDITOR
            /operations/deployments/: edit.xhtml: OP_LEAD
            /operations/authority/: queue.xhtml decide.xhtml countersign.xhtml review.xhtml: AO
            /operations/authority/: urgent.xhtml: AO_URGENT
            /operations/authority/: withhold.xhtml: AO AO_URGENT
            /operations/authority/: vary.xhtml: AO SILVER
            /operations/authority/: preapprove.xhtml: PREAPPROVER
            /operations/command/: halt.xhtml: SILVER GOLD AO ENGINEER AUDITOR
            /operations/watchlists/: list.xhtml watchlist.xhtml issues.xhtml results.csv: WL_MGR WL_CHECKER AO \
            SAFEGUARDING
            /operations/watchlists/: template.csv: WL_MGR WL_CHECKER
            /operations/ground/: list.xhtml checks.xhtml: OPERATOR BRONZE ENGINEER SILVER
            /operations/duty/: list.xhtml here: OPERATOR ENGAGE
            /operations/live/: list.xhtml console.xhtml snapshot: OPERATOR
            /operations/adjudication/: alert.xhtml tests.xhtml: OPERATOR
            /operations/engagement/: list.xhtml alert.xhtml: ENGAGE
            /operations/tests/: walks.xhtml: ENGINEER SILVER BRONZE
            /operations/outcomes/: later.xhtml: ENGAGE AO
            /operations/footage/: list.xhtml camera.xhtml play.xhtml export.xhtml film/*: DPO AO
            /operations/footage/: zones.xhtml: OP_LEAD DPO AO AUDITOR
            /operations/figures/: list.xhtml: OP_LEAD AO AO_URGENT SILVER PREAPPROVER DPO AUDITOR COMMS OPERATOR ENGINEER
            /operations/figures/: deployment.xhtml deployment.csv accuracy.xhtml accuracy.csv: OP_LEAD AO AO_URGENT SILVER \
            PREAPPROVER DPO AUDITOR
            /operations/figures/: force.xhtml force.csv: COMMS AO DPO AUDITOR
            /operations/figures/: operators.xhtml operators.csv: OPERATOR SILVER AO
            /operations/figures/: system.xhtml system.csv: ENGINEER AUDITOR
            /operations/pictures/: *: OPERATOR ENGAGE
            /operations/pictures/reference/: *: WL_MGR WL_CHECKER AO SAFEGUARDING
            /admin/incidents/: list.xhtml incident.xhtml: DPO AUDITOR AO SILVER GOLD ENGINEER
            /admin/requests/: list.xhtml: DPO AUDITOR
            /admin/requests/: receive.xhtml request.xhtml listing.xhtml erasure.xhtml: DPO
            /admin/held/: list.xhtml alert.xhtml: DPO
            /admin/emergency/: list.xhtml read.xhtml alert.xhtml entries.xhtml picture/*: DPO AUDITOR
            /admin/publishing/: list.xhtml preview.xhtml documents.xhtml history.xhtml past.xhtml page: COMMS
            /admin/publishing/: due.xhtml: COMMS AO DPO AUDITOR
            /admin/retention/: overview.xhtml proofs.xhtml proof.json: DPO AUDITOR
            /admin/retention/: holds.xhtml policy.xhtml: DPO AUDITOR AO
            /admin/accounts/: list.xhtml: ENGINEER DPO AUDITOR
            /admin/settings/: list.xhtml: AO DPO
            /admin/engine/: engine.xhtml: ENGINEER DPO AUDITOR AO
            /admin/hooks/: list.xhtml: ENGINEER AUDITOR
            /admin/audit/: log.xhtml witnesses.xhtml proof opening entries.csv: AUDITOR DPO
            """;

    @Inject
    private ServletContext portal;

    /** The roles to which each address is open. */
    public Map<String, Set<Role>> known() {
        Map<String, Set<Role>> known = new TreeMap<>();
        ADDRESSES.lines().map(line -> line.split(": ")).forEach(said -> {
            for (String name : said[1].split(" ")) {
                known.put(
                        said[0] + name,
                        Arrays.stream(said[2].split(" "))
                                .map(Role::valueOf)
                                .collect(Collectors.toCollection(HashSet::new)));
            }
        });
        return known;
    }

    /** The pages and servlets that the portal has for staff. */
    public Set<String> found() {
        Stream<String> servlets = portal.getServletRegistrations().values().stream()
                .map(ServletRegistration::getMappings)
                .flatMap(Collection::stream);
        return Stream.of(servlets, pages("/operations/"), pages("/admin/"))
                .flatMap(Function.identity())
                .filter(address -> address.startsWith("/operations/") || address.startsWith("/admin/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> pages(String folder) {
        return portal.getResourcePaths(folder).stream()
                .flatMap(path -> path.endsWith("/") ? pages(path) : Stream.of(path));
    }
}
