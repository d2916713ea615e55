-- The sweep takes a deployment's footage in this order, some at a time: it must find the next without looking at all.
create index footage_segment_turn on footage_segment (deployment_id, delete_after, id);
