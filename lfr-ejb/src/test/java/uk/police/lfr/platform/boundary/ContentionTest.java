package uk.police.lfr.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a database says when two change the same rows, and what only looks like it. */
class ContentionTest {
    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=2000";

    @BeforeEach
    void makeTwoRows() throws SQLException {
        run("create table thing (id int primary key, changed int)");
        run("insert into thing values (1, 0), (2, 0)");
    }

    @Test
    void ofTwoThatWaitForEachOtherOneLoses() {
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        List<Throwable> lost = Stream.of(
                        CompletableFuture.supplyAsync(() -> changed(1, bothHoldOne, 2)),
                        CompletableFuture.supplyAsync(() -> changed(2, bothHoldOne, 1)))
                .map(CompletableFuture::join)
                .flatMap(List::stream)
                .toList();
        assertEquals(1, lost.size());
        assertTrue(Contention.in(
                new EJBTransactionRolledbackException("wrapped", new IllegalStateException(lost.get(0)))));
    }

    @Test
    void whoWaitsTooLongForARowHasLostToo() throws SQLException {
        try (Connection first = DriverManager.getConnection(url)) {
            first.setAutoCommit(false);
            change(first, 1);
            assertTrue(Contention.in(
                    assertThrows(SQLException.class, () -> run("update thing set changed = 2 where id = 1"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03"})
    void theStatesOfPostgresql(String state) {
        assertTrue(Contention.in(new RuntimeException(new SQLException("lost", state))));
    }

    @Test
    void aRowThatSomebodyElseHasChangedMeanwhile() {
        assertTrue(
                Contention.in(new EJBTransactionRolledbackException("wrapped", new OptimisticLockException("stale"))));
    }

    @Test
    void anythingElseIsAFault() {
        assertFalse(Contention.in(assertThrows(SQLException.class, () -> run("insert into thing values (1, 0)"))));
        assertFalse(Contention.in(new IllegalStateException("another")));
    }

    @Test
    void aDatabaseThatIsGoneSaysNoStateAndIsAFault() {
        assertFalse(Contention.in(new RuntimeException(new SQLException("IJ000453: Unable to get a connection"))));
    }

    private List<Throwable> changed(int first, CyclicBarrier bothHoldOne, int second) {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            change(connection, first);
            bothHoldOne.await();
            change(connection, second);
            connection.commit();
            return List.of();
        } catch (SQLException lost) {
            return List.of(lost);
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void change(Connection connection, int id) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update thing set changed = 1 where id = " + id);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
