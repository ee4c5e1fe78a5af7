#!/usr/bin/env bash
# Builds, tests, packs and uses ClaimCheck as a stranger would; CI and people run this one command.
# Needs only the .NET SDK; a Chromium for the tests of the HTML report is installed where it is missing and can be. The last line is "N passed, N failed, N skipped"; the exit code is 0 when nothing failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null

# No telemetry, no banner, and no build server that outlives the run.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false MSBUILDTERMINALLOGGER=off

root=$PWD
feed=$root/artifacts/feed
results=$root/artifacts/test-results
sample=$root/docs/samples/meta-ai
scratch=$(mktemp -d)
export root feed results sample scratch
passed=0 failed=0 skipped=0

finish() {
  local status=$?
  trap - EXIT
  if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
  rm -rf "$scratch"
  echo
  echo "$passed passed, $failed failed, $skipped skipped"
  if [ "$failed" -ne 0 ]; then exit 1; fi
  exit 0
}
trap finish EXIT

# attempt TITLE FUNCTION: runs the function in a shell of its own that stops at the first error.
attempt() {
  echo
  echo "== $1"
  bash -euo pipefail -c "$2" && return 0
  echo "verify: failed: $1" >&2
  return 1
}

# step TITLE FUNCTION: an attempt that counts as one check.
step() {
  if attempt "$1" "$2"; then passed=$((passed + 1)); else failed=$((failed + 1)); return 1; fi
}

# expect PATTERN COMMAND…: the command succeeds and prints the pattern.
expect() {
  local pattern=$1 output
  shift
  output=$("$@") || { echo "exit code $?: $*" >&2; return 1; }
  if grep -q -E -- "$pattern" <<<"$output"; then return 0; fi
  printf '%s\n' "$output" | head -n 20
  echo "no '$pattern' in the output of: $*" >&2
  return 1
}

restore() { dotnet restore ClaimCheck.sln; }

build() { dotnet build ClaimCheck.sln -c Release --no-restore; }

format() { dotnet format ClaimCheck.sln --verify-no-changes --no-restore; }

tests() { dotnet test; }

# The report is tested in a real browser; where there is none and none can be installed, those tests are skipped and say so.
browser() {
  if command -v chromium chromium-browser google-chrome >/dev/null; then echo "there is one"; return 0; fi
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    { timeout 300 apt-get -o APT::Sandbox::User=root update -q && DEBIAN_FRONTEND=noninteractive timeout 600 apt-get install -q -y --no-install-recommends chromium fonts-noto-cjk; } >/dev/null 2>&1 || true
  fi
  command -v chromium || echo "no Chromium could be installed: the tests in a browser are skipped"
}

sample_command() {
  if [ ! -d docs/samples/meta-ai ]; then echo "docs/samples/meta-ai is missing" >&2; return 1; fi
  expect CC1 dotnet run --project src/ClaimCheck.Cli -- check docs/samples/meta-ai
}

# The documentation as a site; a link that leads nowhere fails it.
site() { expect '^[1-9][0-9]* pages, [1-9][0-9]* links checked' dotnet run --project build/site -c Release --no-build -- --root . --output artifacts/site; }

pack() {
  local project
  rm -rf "$feed"
  for project in src/*/*.csproj; do dotnet pack "$project" -c Release -o "$feed"; done
}

packed_version() {
  local file
  for file in "$feed"/ClaimCheck.[0-9]*.nupkg; do
    file=${file##*/ClaimCheck.}
    echo "${file%.nupkg}"
    return 0
  done
}

# A configuration of its own: ClaimCheck* from the feed only, the rest from the machine's sources, and a package folder
# that no earlier package of the same version can hide in (NUGET_PACKAGES wins over any configuration).
write_scratch_config() {
  export NUGET_PACKAGES=$scratch/packages
  {
    echo '<configuration>'
    echo "  <config><add key=\"globalPackagesFolder\" value=\"$scratch/packages\" /></config>"
    echo "  <packageSources><add key=\"verify-feed\" value=\"$feed\" /></packageSources>"
    echo '  <packageSourceMapping>'
    echo '    <packageSource key="verify-feed"><package pattern="ClaimCheck*" /></packageSource>'
    dotnet nuget list source |
      sed -n 's|^ *[0-9][0-9]*\. *\(.*\) \[Enabled\].*$|    <packageSource key="\1"><package pattern="*" /></packageSource>|p'
    echo '  </packageSourceMapping>'
    echo '</configuration>'
  } >"$scratch/nuget.config"
}

library_consumer() {
  local version
  version=$(packed_version)
  write_scratch_config
  mkdir "$scratch/consumer"
  cp build/consumer/Program.cs "$scratch/consumer/Program.cs"
  sed "s|PACKED_VERSION|$version|g" build/consumer/Consumer.csproj.txt >"$scratch/consumer/Consumer.csproj"
  cd "$scratch/consumer"
  expect '^2 articles, [1-9][0-9]* claims, [1-9][0-9]* contradictions$' dotnet run -c Release
}

# A sample as its users keep it: built and tested against the packed packages, in a place where no file of this repository is above it.
test_sample() {
  local name=$1 solution=$2 version
  version=$(packed_version)
  write_scratch_config
  cp -R "docs/samples/$name" "$scratch/$name"
  find "$scratch/$name" -type d \( -name bin -o -name obj \) -prune -exec rm -rf {} +
  cd "$scratch/$name"
  dotnet test "$solution" -c Release -p:ClaimCheckVersion="[$version]" | tee "$scratch/$name.log"
  grep -q -E '^Passed! .* Passed: +[1-9]' "$scratch/$name.log"
}

rule_set_sample() { test_sample newsroom-rules NewsroomRules.sln; }

# The web application is also started as its users start it, and asked once.
web_sample() {
  local address body
  test_sample web-check WebCheck.sln

  cd src/WebCheck
  dotnet bin/Release/net10.0/WebCheck.dll --urls http://127.0.0.1:0 >"$scratch/web.log" 2>&1 &
  trap "kill $! 2>/dev/null || true" EXIT
  for _ in $(seq 150); do
    address=$(sed -n 's|.*Now listening on: http://||p' "$scratch/web.log")
    if [ -n "$address" ]; then break; fi
    sleep 0.2
  done
  body='[{"text": "Meta invested $14.8 billion in Scale AI."}, {"text": "Meta invested $99 billion in Scale AI."}]'
  exec 3<>"/dev/tcp/${address%:*}/${address#*:}"
  printf 'POST /api/check?format=text HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s' "$address" "${#body}" "$body" >&3
  expect CC1001 cat <&3
}

tool_consumer() {
  local version
  version=$(packed_version)
  write_scratch_config
  cd "$scratch"
  dotnet tool install ClaimCheck.Cli --version "$version" --tool-path "$scratch/tools" --configfile "$scratch/nuget.config"
  expect CC1 "$scratch/tools/claimcheck" check "$sample"
}

# Adds up the counters of every test project: executed less passed has failed, total less executed was skipped.
count_tests() {
  local file counts
  for file in "$results"/*/*.trx; do
    [ -f "$file" ] || continue
    counts=$(tr '\n' ' ' <"$file" | sed -n 's|.*<Counters total="\([0-9]*\)" executed="\([0-9]*\)" passed="\([0-9]*\)".*|\1 \2 \3|p')
    read -r total executed succeeded <<<"${counts:-0 0 0}"
    passed=$((passed + succeeded))
    failed=$((failed + executed - succeeded))
    skipped=$((skipped + total - executed))
  done
}

test_everything() {
  local before_passed=$passed before_failed=$failed
  rm -rf "$results"
  if attempt "test" tests; then
    count_tests
    if [ "$passed" -eq "$before_passed" ]; then echo "verify: no test ran" >&2; failed=$((failed + 1)); fi
  else
    count_tests
    if [ "$failed" -eq "$before_failed" ]; then failed=$((failed + 1)); fi
  fi
}

export -f expect browser restore build format tests sample_command site pack packed_version write_scratch_config library_consumer test_sample rule_set_sample web_sample tool_consumer

step "restore" restore || exit 1
step "build, warnings as errors" build || exit 1
step "format" format || true
attempt "a browser for the tests of the report" browser || true
test_everything
step "the command of the README" sample_command || true
step "the site of the documentation" site || true
if step "pack" pack; then
  step "a program that references the packed library" library_consumer || true
  step "the sample of a rule set, on the packed packages" rule_set_sample || true
  step "the sample of a web application, on the packed packages" web_sample || true
  step "the packed tool" tool_consumer || true
fi
