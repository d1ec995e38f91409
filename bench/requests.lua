-- Takes the requests of a file in turn: a path a line, or a body a line to POST. wrk … -s requests.lua URL -- FILE [POST-PATH]
local lines, at, post = {}, 0, nil
function init(arguments)
  for line in io.lines(arguments[1]) do lines[#lines + 1] = line end
  post = arguments[2]
end
function request()
  at = at % #lines + 1
  if post then
    return wrk.format("POST", post, { ["Content-Type"] = "application/json" }, lines[at])
  end
  return wrk.format("GET", lines[at])
end
