/**
 * Takes from every policy at once or, where one of them has not enough left, from none; the clock is Redis's own.
 *
 * KEYS  one a policy, holding when its requests so far will have been worked off (GCRA's theoretical arrival time, in
 *       microseconds), and a last one for the count of refusals where ARGV[1] is not 0
 * ARGV  milliseconds for which refusals are counted; then interval, tolerance and cost of each policy
 *
 * Answers the refusals so far, or 0; then for each policy how long to wait for it, 0 where it let the request through,
 * and how far its requests run ahead of the clock now. All in microseconds.
 */
export const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local policies = (#ARGV - 1) / 3
local ahead, after, answer, allowed = {}, {}, { 0 }, true
for i = 1, policies do
  local interval, tolerance, cost = tonumber(ARGV[3 * i - 1]), tonumber(ARGV[3 * i]), tonumber(ARGV[3 * i + 1])
  local known = tonumber(redis.call('GET', KEYS[i]) or '') or now
  -- A clock that was set back, or a limit that changed, must not lock anybody out.
  ahead[i] = math.min(math.max(known - now, 0), tolerance)
  -- What costs more than the whole burst takes all of it.
  after[i] = ahead[i] + math.min(interval * cost, tolerance)
  answer[2 * i] = math.max(after[i] - tolerance, 0)
  allowed = allowed and answer[2 * i] == 0
end
for i = 1, policies do
  if allowed then
    redis.call('SET', KEYS[i], string.format('%.0f', now + after[i]), 'PX', math.ceil(after[i] / 1000))
  end
  answer[2 * i + 1] = allowed and after[i] or ahead[i]
end
if not allowed and ARGV[1] ~= '0' then
  answer[1] = redis.call('INCR', KEYS[policies + 1])
  if answer[1] == 1 then redis.call('PEXPIRE', KEYS[policies + 1], ARGV[1]) end
end
return answer
`;
