# Every target works from any folder: make -C DIR TARGET, or make -f DIR/Makefile TARGET.
# $(dir) and its kin split at blanks, so the shell finds the folder of this file.
ROOT := $(shell cd "$$(dirname "$$(echo '$(subst ','\'',$(MAKEFILE_LIST))' | sed 's/^ //')")" && pwd)
export ROOT OUTPUT QUEUE PICTURES TODAY PREFIX DESTDIR N FILES ROUNDS

.DEFAULT_GOAL := help
.PHONY: help demo test torture build check format lint conformance agreement calendar data-test browser-test hostile screenshots fuzz bench bench-intake install uninstall clean

help: ## 列出这些目标 / list these targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/\1|\2/p' "$$ROOT/Makefile" | \
	  while IFS='|' read -r target line; do printf '  make %-12s %s\n' "$$target" "$$line"; done

demo: ## 安装所需、编译，发布示例社区（OUTPUT=…），读入示例来件（QUEUE=…） / install what is missing, build, publish the sample, read its complaints
	@"$$ROOT/scripts/setup" build
	@"$$ROOT/scripts/demo"

test: ## 安装所需，运行全部测试 / install what is missing, run every test
	@"$$ROOT/scripts/setup" build test
	@"$$ROOT/scripts/test"

torture: ## 收件时反复强行终止，看有没有丢失或重复（N=1000 次） / kill the intake again and again
	@"$$ROOT/scripts/setup" build test
	@"$$ROOT/scripts/torture"

build: ## 编译发行版程序，打印其位置 / build the program in release, print where it is
	@"$$ROOT/scripts/setup" build
	@"$$ROOT/scripts/build"

check: ## 检查示例社区的内容 / check the content of the sample community
	@"$$ROOT/scripts/setup" build
	@program=$$("$$ROOT/scripts/build") && "$$program" check --root "$$ROOT"

format: ## 按 .swift-format 整理源码 / format the sources
	@cd "$$ROOT" && swift format format --in-place --recursive --parallel Sources Tests Package.swift

lint: ## 检查格式、本项目的规矩和脚本 / check formatting, the rules of the house, the scripts
	@"$$ROOT/scripts/setup" lint
	@"$$ROOT/scripts/lint"

conformance: ## JSON Schema 官方测试集 / the official JSON Schema test suite
	@"$$ROOT/scripts/setup" build python
	@"$$ROOT/scripts/conformance"

agreement: ## 与 jsonschema-rs 的判断逐一比对 / compare our verdicts with those of jsonschema-rs
	@"$$ROOT/scripts/setup" build python
	@"$$ROOT/scripts/agreement"

calendar: ## 放假和调休与 chinesecalendar 逐日比对 / compare holidays with chinesecalendar, day by day
	@"$$ROOT/scripts/setup" build python
	@"$$ROOT/scripts/calendar-agreement"

data-test: ## 由 frictionless、pyld 等检验开放数据 / let frictionless, pyld and others judge the open data
	@"$$ROOT/scripts/setup" build python
	@"$$ROOT/scripts/validate-data"

browser-test: ## 在浏览器里检查示例网站：无障碍、字号、链接、打印 / look at the sample site in a browser
	@"$$ROOT/scripts/setup" build browser
	@"$$ROOT/scripts/browser-test"

hostile: ## 敌意文字逐一放进每一处文字（很慢；ROUNDS=几轮） / every hostile string in every text, slow
	@"$$ROOT/scripts/setup" build browser
	@"$$ROOT/scripts/browser-test" --hostile "$$ROUNDS"

screenshots: ## 主要页面的截图（PICTURES=.build/pictures） / pictures of the main pages
	@"$$ROOT/scripts/setup" build browser
	@"$$ROOT/scripts/browser-test" --pictures "$${PICTURES:-$$ROOT/.build/pictures}"

fuzz: ## 用 libFuzzer 试各种来件的读法（SECONDS=60，KINDS="mail csv"） / fuzz what reads complaints
	@"$$ROOT/scripts/setup" build test
	@"$$ROOT/scripts/fuzz" $(or $(SECONDS),60) $(KINDS)

bench: ## 与 Hugo、C 下限程序比速度和内存 / measure against Hugo and a floor program in C
	@"$$ROOT/scripts/setup" build bench
	@"$$ROOT/Benchmarks/run"

bench-intake: ## 收件与 Python、GMime 比速度，十万件的队列 / measure the intake, and a queue of 100,000
	@"$$ROOT/scripts/setup" build python
	@"$$ROOT/Benchmarks/intake/run"

install: ## 安装程序和补全（PREFIX=/usr/local，DESTDIR=） / install the program and shell completions
	@"$$ROOT/scripts/setup" build
	@"$$ROOT/scripts/install"

uninstall: ## 卸载 / remove what install put there
	@"$$ROOT/scripts/install" --remove

clean: ## 删除 .build/，不动 public/ / remove .build/, leave public/ alone
	@rm -rf "$$ROOT/.build"
