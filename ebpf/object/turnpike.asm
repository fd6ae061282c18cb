
turnpike.stripped:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener>:
       0:	r5 = *(u64 *)(r1 + 0x90)
       1:	r6 = *(u64 *)(r1 + 0x88)
       2:	w0 = w4
       3:	w0 &= 0xffff
       4:	if w0 == 0x0 goto +0x80 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x428>
       5:	w0 = 0x1
       6:	if r6 != r2 goto +0x5 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
       7:	if r5 != r3 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
       8:	w5 = *(u16 *)(r1 + 0x98)
       9:	w6 = w4
      10:	w6 &= 0xffff
      11:	if w5 == w6 goto +0x78 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      12:	w5 = *(u16 *)(r1 + 0xb0)
      13:	r6 = *(u64 *)(r1 + 0xa8)
      14:	r7 = *(u64 *)(r1 + 0xa0)
      15:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
      16:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
      17:	w6 = w4
      18:	w6 &= 0xffff
      19:	if w5 == w6 goto +0x70 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      20:	w5 = *(u16 *)(r1 + 0xc8)
      21:	r6 = *(u64 *)(r1 + 0xc0)
      22:	r7 = *(u64 *)(r1 + 0xb8)
      23:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
      24:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
      25:	w6 = w4
      26:	w6 &= 0xffff
      27:	if w5 == w6 goto +0x68 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      28:	w5 = *(u16 *)(r1 + 0xe0)
      29:	r6 = *(u64 *)(r1 + 0xd8)
      30:	r7 = *(u64 *)(r1 + 0xd0)
      31:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
      32:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
      33:	w6 = w4
      34:	w6 &= 0xffff
      35:	if w5 == w6 goto +0x60 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      36:	w5 = *(u16 *)(r1 + 0xf8)
      37:	r6 = *(u64 *)(r1 + 0xf0)
      38:	r7 = *(u64 *)(r1 + 0xe8)
      39:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
      40:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
      41:	w6 = w4
      42:	w6 &= 0xffff
      43:	if w5 == w6 goto +0x58 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      44:	w5 = *(u16 *)(r1 + 0x110)
      45:	r6 = *(u64 *)(r1 + 0x108)
      46:	r7 = *(u64 *)(r1 + 0x100)
      47:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
      48:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
      49:	w6 = w4
      50:	w6 &= 0xffff
      51:	if w5 == w6 goto +0x50 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      52:	w5 = *(u16 *)(r1 + 0x128)
      53:	r6 = *(u64 *)(r1 + 0x120)
      54:	r7 = *(u64 *)(r1 + 0x118)
      55:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
      56:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
      57:	w6 = w4
      58:	w6 &= 0xffff
      59:	if w5 == w6 goto +0x48 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      60:	w5 = *(u16 *)(r1 + 0x140)
      61:	r6 = *(u64 *)(r1 + 0x138)
      62:	r7 = *(u64 *)(r1 + 0x130)
      63:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
      64:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
      65:	w6 = w4
      66:	w6 &= 0xffff
      67:	if w5 == w6 goto +0x40 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      68:	w5 = *(u16 *)(r1 + 0x158)
      69:	r6 = *(u64 *)(r1 + 0x150)
      70:	r7 = *(u64 *)(r1 + 0x148)
      71:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
      72:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
      73:	w6 = w4
      74:	w6 &= 0xffff
      75:	if w5 == w6 goto +0x38 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      76:	w5 = *(u16 *)(r1 + 0x170)
      77:	r6 = *(u64 *)(r1 + 0x168)
      78:	r7 = *(u64 *)(r1 + 0x160)
      79:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
      80:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
      81:	w6 = w4
      82:	w6 &= 0xffff
      83:	if w5 == w6 goto +0x30 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      84:	w5 = *(u16 *)(r1 + 0x188)
      85:	r6 = *(u64 *)(r1 + 0x180)
      86:	r7 = *(u64 *)(r1 + 0x178)
      87:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
      88:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
      89:	w6 = w4
      90:	w6 &= 0xffff
      91:	if w5 == w6 goto +0x28 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      92:	w5 = *(u16 *)(r1 + 0x1a0)
      93:	r6 = *(u64 *)(r1 + 0x198)
      94:	r7 = *(u64 *)(r1 + 0x190)
      95:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
      96:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
      97:	w6 = w4
      98:	w6 &= 0xffff
      99:	if w5 == w6 goto +0x20 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     100:	w5 = *(u16 *)(r1 + 0x1b8)
     101:	r6 = *(u64 *)(r1 + 0x1b0)
     102:	r7 = *(u64 *)(r1 + 0x1a8)
     103:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     104:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     105:	w6 = w4
     106:	w6 &= 0xffff
     107:	if w5 == w6 goto +0x18 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     108:	w5 = *(u16 *)(r1 + 0x1d0)
     109:	r6 = *(u64 *)(r1 + 0x1c8)
     110:	r7 = *(u64 *)(r1 + 0x1c0)
     111:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     112:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     113:	w6 = w4
     114:	w6 &= 0xffff
     115:	if w5 == w6 goto +0x10 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     116:	w5 = *(u16 *)(r1 + 0x1e8)
     117:	r6 = *(u64 *)(r1 + 0x1e0)
     118:	r7 = *(u64 *)(r1 + 0x1d8)
     119:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     120:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     121:	w6 = w4
     122:	w6 &= 0xffff
     123:	if w5 == w6 goto +0x8 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     124:	w5 = *(u16 *)(r1 + 0x200)
     125:	r6 = *(u64 *)(r1 + 0x1f8)
     126:	r1 = *(u64 *)(r1 + 0x1f0)
     127:	if r1 != r2 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     128:	if r6 != r3 goto +0x2 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     129:	w4 &= 0xffff
     130:	if w5 == w4 goto +0x1 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     131:	w0 = 0x0
     132:	exit
     133:	r2 = *(u64 *)(r1 + 0xa8)
     134:	r2 = *(u64 *)(r1 + 0xa0)
     135:	r2 = *(u64 *)(r1 + 0xc0)
     136:	r2 = *(u64 *)(r1 + 0xb8)
     137:	r2 = *(u64 *)(r1 + 0xd8)
     138:	r2 = *(u64 *)(r1 + 0xd0)
     139:	r2 = *(u64 *)(r1 + 0xf0)
     140:	r2 = *(u64 *)(r1 + 0xe8)
     141:	r2 = *(u64 *)(r1 + 0x108)
     142:	r2 = *(u64 *)(r1 + 0x100)
     143:	r2 = *(u64 *)(r1 + 0x120)
     144:	r2 = *(u64 *)(r1 + 0x118)
     145:	r2 = *(u64 *)(r1 + 0x138)
     146:	r2 = *(u64 *)(r1 + 0x130)
     147:	r2 = *(u64 *)(r1 + 0x150)
     148:	r2 = *(u64 *)(r1 + 0x148)
     149:	r2 = *(u64 *)(r1 + 0x168)
     150:	r2 = *(u64 *)(r1 + 0x160)
     151:	r2 = *(u64 *)(r1 + 0x180)
     152:	r2 = *(u64 *)(r1 + 0x178)
     153:	r2 = *(u64 *)(r1 + 0x198)
     154:	r2 = *(u64 *)(r1 + 0x190)
     155:	r2 = *(u64 *)(r1 + 0x1b0)
     156:	r2 = *(u64 *)(r1 + 0x1a8)
     157:	r2 = *(u64 *)(r1 + 0x1c8)
     158:	r2 = *(u64 *)(r1 + 0x1c0)
     159:	r2 = *(u64 *)(r1 + 0x1e0)
     160:	r2 = *(u64 *)(r1 + 0x1d8)
     161:	r2 = *(u64 *)(r1 + 0x1f8)
     162:	r1 = *(u64 *)(r1 + 0x1f0)
     163:	goto -0x21 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>

0000000000000520 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search>:
     164:	r6 = r3
     165:	r4 = *(u64 *)(r1 + 0x18)
     166:	r4 *= r6
     167:	r3 = *(u64 *)(r1 + 0x10)
     168:	r3 *= r2
     169:	r4 += r3
     170:	r8 = r4
     171:	r8 >>= 0x20
     172:	r8 ^= r4
     173:	r3 = *(u64 *)(r1 + 0x38)
     174:	r8 *= r3
     175:	r3 = -0x100000000 ll
     177:	*(u64 *)(r10 - 0x10) = r2
     178:	r4 = r2
     179:	r4 &= r3
     180:	r2 = 0xffff0000 ll
     182:	r4 |= r2
     183:	*(u64 *)(r10 - 0x20) = r4
     184:	w7 = 0x0
     185:	w2 = *(u32 *)(r1 + 0x8)
     186:	*(u32 *)(r10 - 0x8) = w2
     187:	r1 += 0x208
     188:	*(u64 *)(r10 - 0x18) = r1
     189:	r8 >>= 0x21
     190:	r9 = 0x0
     191:	if w7 == 0x8 goto +0x33 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     192:	w1 = w8
     193:	w1 += w7
     194:	w2 = *(u32 *)(r10 - 0x8)
     195:	w1 &= w2
     196:	*(u32 *)(r10 - 0x4) = w1
     197:	r2 = r10
     198:	r2 += -0x4
     199:	r1 = 0x0 ll
		0000000000000638:  R_BPF_64_64	NARROW
     201:	call 0x1
     202:	r3 = 0xffffffffffff ll
     204:	if r0 == 0x0 goto +0x26 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     205:	r1 = *(u64 *)(r0 + 0x8)
     206:	r1 &= r3
     207:	if r1 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     208:	w1 = *(u32 *)(r0 + 0x0)
     209:	r2 = *(u64 *)(r10 - 0x10)
     210:	if w1 != w2 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     211:	w2 = *(u8 *)(r0 + 0x1f)
     212:	r2 <<= 0x5
     213:	r1 = *(u64 *)(r10 - 0x18)
     214:	r1 += r2
     215:	r2 = *(u64 *)(r1 + 0x0)
     216:	if r2 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     217:	r1 = *(u64 *)(r1 + 0x8)
     218:	r2 = *(u64 *)(r10 - 0x20)
     219:	if r1 == r2 goto +0x13 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x258>
     220:	r1 = *(u64 *)(r0 + 0x48)
     221:	r2 = r1
     222:	r2 &= r3
     223:	if r2 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     224:	w2 = *(u32 *)(r0 + 0x40)
     225:	r3 = *(u64 *)(r10 - 0x10)
     226:	if w2 != w3 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     227:	w3 = *(u8 *)(r0 + 0x5f)
     228:	r3 <<= 0x5
     229:	r2 = *(u64 *)(r10 - 0x18)
     230:	r2 += r3
     231:	r3 = *(u64 *)(r2 + 0x0)
     232:	if r3 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     233:	r2 = *(u64 *)(r2 + 0x8)
     234:	r3 = *(u64 *)(r10 - 0x20)
     235:	if r2 == r3 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x268>
     236:	w7 += 0x1
     237:	if r1 s> -0x1 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     238:	goto -0x30 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0xd8>
     239:	r0 += 0x8
     240:	goto +0x1 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x270>
     241:	r0 += 0x48
     242:	r9 = r0
     243:	r0 = r9
     244:	exit

00000000000007a8 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search>:
     245:	r6 = r3
     246:	r4 = *(u64 *)(r2 + 0x0)
     247:	r3 = *(u64 *)(r1 + 0x10)
     248:	*(u64 *)(r10 - 0x10) = r4
     249:	r3 *= r4
     250:	r5 = *(u64 *)(r2 + 0x8)
     251:	r4 = *(u64 *)(r1 + 0x18)
     252:	*(u64 *)(r10 - 0x18) = r5
     253:	r4 *= r5
     254:	r4 += r3
     255:	r5 = *(u64 *)(r2 + 0x10)
     256:	r3 = *(u64 *)(r1 + 0x20)
     257:	*(u64 *)(r10 - 0x28) = r5
     258:	r3 *= r5
     259:	r4 += r3
     260:	r3 = *(u64 *)(r2 + 0x18)
     261:	r2 = *(u64 *)(r1 + 0x28)
     262:	*(u64 *)(r10 - 0x30) = r3
     263:	r2 *= r3
     264:	r4 += r2
     265:	r2 = *(u64 *)(r1 + 0x30)
     266:	r2 *= r6
     267:	r4 += r2
     268:	r9 = r4
     269:	r9 >>= 0x20
     270:	r9 ^= r4
     271:	r2 = *(u64 *)(r1 + 0x38)
     272:	r9 *= r2
     273:	w7 = 0x0
     274:	w2 = *(u32 *)(r1 + 0xc)
     275:	*(u32 *)(r10 - 0x8) = w2
     276:	r1 += 0x208
     277:	*(u64 *)(r10 - 0x20) = r1
     278:	r9 >>= 0x21
     279:	r8 = 0x0
     280:	if w7 == 0x8 goto +0x3b <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     281:	w1 = w9
     282:	w1 += w7
     283:	w2 = *(u32 *)(r10 - 0x8)
     284:	w1 &= w2
     285:	*(u32 *)(r10 - 0x4) = w1
     286:	r2 = r10
     287:	r2 += -0x4
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	WIDE
     290:	call 0x1
     291:	r4 = 0xffffffffffff ll
     293:	if r0 == 0x0 goto +0x2e <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     294:	r1 = *(u64 *)(r0 + 0x10)
     295:	r1 &= r4
     296:	if r1 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     297:	r1 = *(u64 *)(r0 + 0x8)
     298:	r2 = *(u64 *)(r0 + 0x0)
     299:	r3 = *(u64 *)(r10 - 0x10)
     300:	if r2 != r3 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     301:	r2 = *(u64 *)(r10 - 0x18)
     302:	if r1 != r2 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     303:	w2 = *(u8 *)(r0 + 0x27)
     304:	r2 <<= 0x5
     305:	r1 = *(u64 *)(r10 - 0x20)
     306:	r1 += r2
     307:	r2 = *(u64 *)(r1 + 0x0)
     308:	r3 = *(u64 *)(r10 - 0x28)
     309:	if r2 != r3 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     310:	r1 = *(u64 *)(r1 + 0x8)
     311:	r2 = *(u64 *)(r10 - 0x30)
     312:	if r1 == r2 goto +0x17 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2d8>
     313:	r1 = *(u64 *)(r0 + 0x90)
     314:	r2 = r1
     315:	r2 &= r4
     316:	if r2 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     317:	r2 = *(u64 *)(r0 + 0x88)
     318:	r3 = *(u64 *)(r0 + 0x80)
     319:	r4 = *(u64 *)(r10 - 0x10)
     320:	if r3 != r4 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     321:	r3 = *(u64 *)(r10 - 0x18)
     322:	if r2 != r3 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     323:	w3 = *(u8 *)(r0 + 0xa7)
     324:	r3 <<= 0x5
     325:	r2 = *(u64 *)(r10 - 0x20)
     326:	r2 += r3
     327:	r3 = *(u64 *)(r2 + 0x0)
     328:	r4 = *(u64 *)(r10 - 0x28)
     329:	if r3 != r4 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     330:	r2 = *(u64 *)(r2 + 0x8)
     331:	r3 = *(u64 *)(r10 - 0x30)
     332:	if r2 == r3 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2e8>
     333:	w7 += 0x1
     334:	if r1 s> -0x1 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     335:	goto -0x38 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x118>
     336:	r0 += 0x10
     337:	goto +0x1 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f0>
     338:	r0 += 0x90
     339:	r8 = r0
     340:	r0 = r8
     341:	exit

0000000000000ab0 <memcpy>:
     342:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
     343:	r4 = 0x0
     344:	r5 = r1
     345:	r5 += r4
     346:	r0 = r2
     347:	r0 += r4
     348:	w0 = *(u8 *)(r0 + 0x0)
     349:	*(u8 *)(r5 + 0x0) = w0
     350:	r4 += 0x1
     351:	if r4 < r3 goto -0x8 <memcpy+0x10>
     352:	exit

0000000000000b08 <memmove>:
     353:	r4 = r1
     354:	r4 -= r2
     355:	if r4 >= r3 goto +0xb <memmove+0x70>
     356:	r2 += -0x1
     357:	r1 += -0x1
     358:	r4 = r1
     359:	r4 += r3
     360:	r5 = r2
     361:	r5 += r3
     362:	w5 = *(u8 *)(r5 + 0x0)
     363:	*(u8 *)(r4 + 0x0) = w5
     364:	r3 += -0x1
     365:	if r3 != 0x0 goto -0x8 <memmove+0x28>
     366:	goto +0xa <memmove+0xc0>
     367:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
     368:	r4 = 0x0
     369:	r5 = r1
     370:	r5 += r4
     371:	r0 = r2
     372:	r0 += r4
     373:	w0 = *(u8 *)(r0 + 0x0)
     374:	*(u8 *)(r5 + 0x0) = w0
     375:	r4 += 0x1
     376:	if r4 < r3 goto -0x8 <memmove+0x80>
     377:	exit

0000000000000bd0 <memset>:
     378:	if r3 == 0x0 goto +0x6 <memset+0x38>
     379:	r4 = 0x0
     380:	r5 = r1
     381:	r5 += r4
     382:	*(u8 *)(r5 + 0x0) = w2
     383:	r4 += 0x1
     384:	if r4 < r3 goto -0x5 <memset+0x10>
     385:	exit

Disassembly of section xdp:

0000000000000000 <clock>:
       0:	w0 = 0x0
       1:	w2 = *(u32 *)(r1 + 0x4)
       2:	w6 = *(u32 *)(r1 + 0x0)
       3:	r1 = r6
       4:	r1 += 0x10
       5:	if r1 > r2 goto +0x5 <clock+0x58>
       6:	call 0x76
       7:	r1 = 0x2
       8:	*(u64 *)(r6 + 0x8) = r1
       9:	*(u64 *)(r6 + 0x0) = r0
      10:	w0 = 0x2
      11:	exit

0000000000000060 <turnpike>:
      12:	r7 = r1
      13:	w1 = 0x0
      14:	*(u32 *)(r10 - 0x20) = w1
      15:	r2 = r10
      16:	r2 += -0x20
      17:	r1 = 0x0 ll
		0000000000000088:  R_BPF_64_64	SETTINGS
      19:	call 0x1
      20:	w6 = 0x2
      21:	r9 = 0x13
      22:	if r0 == 0x0 goto +0x32 <turnpike+0x1e8>
      23:	w1 = *(u32 *)(r0 + 0x0)
      24:	if w1 != 0x2 goto +0x30 <turnpike+0x1e8>
      25:	w1 = *(u32 *)(r7 + 0x4)
      26:	w2 = *(u32 *)(r7 + 0x0)
      27:	*(u64 *)(r10 - 0x48) = r2
      28:	r2 += 0xe
      29:	r9 = 0x3
      30:	if r2 > r1 goto +0x2a <turnpike+0x1e8>
      31:	w5 = 0x0
      32:	r8 = 0x0
      33:	r9 = 0xe
      34:	r3 = *(u64 *)(r10 - 0x48)
      35:	w3 = *(u16 *)(r3 + 0xc)
      36:	if w3 s> 0xa887 goto +0x4 <turnpike+0xe8>
      37:	if w3 == 0x8 goto +0xf6 <turnpike+0x880>
      38:	r9 = 0x3
      39:	if w3 == 0x81 goto +0x4 <turnpike+0x100>
      40:	goto +0x20 <turnpike+0x1e8>
      41:	if w3 == 0xdd86 goto +0x17 <turnpike+0x1a8>
      42:	r9 = 0x3
      43:	if w3 != 0xa888 goto +0x1d <turnpike+0x1e8>
      44:	r2 = *(u64 *)(r10 - 0x48)
      45:	r2 += 0x16
      46:	if r2 > r1 goto +0x1a <turnpike+0x1e8>
      47:	r3 = *(u64 *)(r10 - 0x48)
      48:	r8 = *(u64 *)(r3 + 0xc)
      49:	w5 = *(u16 *)(r3 + 0xe)
      50:	w5 &= 0xff0f
      51:	w3 = *(u16 *)(r3 + 0x10)
      52:	if w3 == 0x8 goto +0xe3 <turnpike+0x860>
      53:	if w3 == 0xdd86 goto +0xe2 <turnpike+0x860>
      54:	if w3 != 0x81 goto +0x12 <turnpike+0x1e8>
      55:	r4 = *(u64 *)(r10 - 0x48)
      56:	w3 = *(u16 *)(r4 + 0x12)
      57:	w3 &= 0xff0f
      58:	w4 = *(u16 *)(r4 + 0x14)
      59:	if w4 == 0x8 goto +0xd7 <turnpike+0x838>
      60:	if w4 != 0xdd86 goto +0xc <turnpike+0x1e8>
      61:	w3 <<= 0x10
      62:	w3 |= w5
      63:	r9 = 0x16
      64:	w5 = w3
      65:	*(u32 *)(r10 - 0x58) = w5
      66:	*(u64 *)(r10 - 0x50) = r9
      67:	*(u64 *)(r10 - 0x60) = r8
      68:	r3 = r2
      69:	r3 += 0x30
      70:	r9 = 0x3
      71:	if r3 > r1 goto +0x1 <turnpike+0x1e8>
      72:	goto +0xf <turnpike+0x260>
      73:	w1 = 0x0
      74:	*(u32 *)(r10 - 0x20) = w1
      75:	r2 = r10
      76:	r2 += -0x20
      77:	r1 = 0x0 ll
		0000000000000268:  R_BPF_64_64	COUNTERS
      79:	call 0x1
      80:	if r0 == 0x0 goto +0x5 <turnpike+0x250>
      81:	r9 <<= 0x3
      82:	r0 += r9
      83:	r1 = *(u64 *)(r0 + 0x0)
      84:	r1 += 0x1
      85:	*(u64 *)(r0 + 0x0) = r1
      86:	w0 = w6
      87:	exit
      88:	w4 = *(u32 *)(r2 + 0x4)
      89:	*(u64 *)(r10 - 0x68) = r4
      90:	w4 &= 0xff0000
      91:	if w4 != 0x110000 goto -0x13 <turnpike+0x1e8>
      92:	w4 = *(u32 *)(r2 + 0x0)
      93:	r9 = 0x4
      94:	*(u64 *)(r10 - 0x70) = r4
      95:	w4 &= 0xf0
      96:	if w4 != 0x60 goto -0x18 <turnpike+0x1e8>
      97:	r4 = *(u64 *)(r10 - 0x68)
      98:	w4 &= 0xffff
      99:	w5 = *(u32 *)(r2 + 0x2c)
     100:	*(u64 *)(r10 - 0x88) = r5
     101:	w5 &= 0xffff
     102:	if w4 != w5 goto -0x1e <turnpike+0x1e8>
     103:	r4 = r2
     104:	r4 += 0x28
     105:	w5 = w1
     106:	w5 -= w4
     107:	r4 = *(u64 *)(r10 - 0x68)
     108:	r4 = be16 r4
     109:	*(u32 *)(r10 - 0x98) = w5
     110:	*(u64 *)(r10 - 0x90) = r4
     111:	if w5 < w4 goto -0x27 <turnpike+0x1e8>
     112:	r4 = *(u64 *)(r10 - 0x90)
     113:	if w4 < 0x8 goto -0x29 <turnpike+0x1e8>
     114:	r9 = 0xc
     115:	r4 = *(u64 *)(r10 - 0x88)
     116:	w4 >>= 0x10
     117:	*(u64 *)(r10 - 0x88) = r4
     118:	if w4 == 0x0 goto -0x2e <turnpike+0x1e8>
     119:	r4 = *(u64 *)(r2 + 0x20)
     120:	*(u64 *)(r10 - 0x80) = r4
     121:	r5 = *(u64 *)(r2 + 0x18)
     122:	r9 = *(u64 *)(r2 + 0x10)
     123:	r8 = *(u64 *)(r2 + 0x8)
     124:	w4 = *(u32 *)(r2 + 0x28)
     125:	*(u64 *)(r10 - 0x78) = r4
     126:	r4 = *(u64 *)(r10 - 0x80)
     127:	*(u64 *)(r10 - 0x28) = r4
     128:	*(u64 *)(r10 - 0xa0) = r5
     129:	*(u64 *)(r10 - 0x30) = r5
     130:	*(u64 *)(r10 - 0xc8) = r9
     131:	*(u64 *)(r10 - 0x38) = r9
     132:	*(u64 *)(r10 - 0xc0) = r8
     133:	*(u64 *)(r10 - 0x40) = r8
     134:	r4 = *(u64 *)(r10 - 0x78)
     135:	w4 >>= 0x10
     136:	*(u64 *)(r10 - 0xd0) = r4
     137:	r8 = r4
     138:	r8 = be16 r8
     139:	w9 = *(u16 *)(r0 + 0x6)
     140:	w9 &= 0xffff
     141:	w5 = 0x1
     142:	*(u64 *)(r10 - 0xa8) = r5
     143:	w5 = 0x1
     144:	if w8 <= w9 goto +0x1 <turnpike+0x430>
     145:	w5 = 0x0
     146:	w9 = *(u16 *)(r0 + 0x4)
     147:	w4 = 0x1
     148:	if w9 <= w8 goto +0x1 <turnpike+0x450>
     149:	w4 = 0x0
     150:	r9 = *(u64 *)(r10 - 0x90)
     151:	w9 += -0x8
     152:	w4 &= w5
     153:	w8 = w4
     154:	w8 &= 0x1
     155:	*(u64 *)(r10 - 0xb8) = r9
     156:	if w8 != 0x0 goto +0xb <turnpike+0x4e0>
     157:	if w9 < 0x4 goto +0x153 <turnpike+0xf28>
     158:	r5 = r2
     159:	r5 += 0x34
     160:	if r5 > r1 goto +0x150 <turnpike+0xf28>
     161:	w5 = *(u8 *)(r3 + 0x0)
     162:	if w5 < 0x40 goto +0x14e <turnpike+0xf28>
     163:	w9 = *(u32 *)(r0 + 0x44)
     164:	if w9 < w5 goto +0x14c <turnpike+0xf28>
     165:	w1 = *(u32 *)(r3 + 0x0)
     166:	*(u64 *)(r10 - 0xa8) = r1
     167:	r9 = *(u64 *)(r10 - 0xb8)
     168:	*(u32 *)(r10 - 0xd8) = w4
     169:	r4 = 0x10000000000 ll
     171:	if w8 != 0x0 goto +0x4 <turnpike+0x520>
     172:	r1 = *(u64 *)(r10 - 0xa8)
     173:	w4 = w1
     174:	w4 &= 0xffff
     175:	r4 <<= 0x20
     176:	r2 = *(u64 *)(r0 + 0x10)
     177:	r1 = *(u64 *)(r10 - 0xc0)
     178:	r2 *= r1
     179:	r1 = *(u64 *)(r0 + 0x18)
     180:	r3 = *(u64 *)(r10 - 0xc8)
     181:	r1 *= r3
     182:	r1 += r2
     183:	r2 = *(u64 *)(r0 + 0x20)
     184:	r3 = *(u64 *)(r10 - 0xa0)
     185:	r2 *= r3
     186:	r1 += r2
     187:	r2 = *(u64 *)(r0 + 0x28)
     188:	r3 = *(u64 *)(r10 - 0x80)
     189:	r2 *= r3
     190:	r1 += r2
     191:	r2 = *(u64 *)(r10 - 0x78)
     192:	r4 |= r2
     193:	r2 = *(u64 *)(r0 + 0x30)
     194:	r2 *= r4
     195:	r1 += r2
     196:	r9 = r1
     197:	r9 >>= 0x20
     198:	r9 ^= r1
     199:	r1 = *(u64 *)(r0 + 0x38)
     200:	r9 *= r1
     201:	*(u64 *)(r10 - 0xb0) = r0
     202:	w1 = *(u32 *)(r0 + 0xc)
     203:	r2 = r9
     204:	r2 >>= 0x21
     205:	w1 &= w2
     206:	*(u32 *)(r10 - 0x20) = w1
     207:	r2 = r10
     208:	r2 += -0x20
     209:	r1 = 0x0 ll
		0000000000000688:  R_BPF_64_64	WIDE
     211:	r8 = r4
     212:	call 0x1
     213:	if r0 == 0x0 goto +0x15a <turnpike+0x1120>
     214:	r9 >>= 0x20
     215:	r9 &= 0x1
     216:	r1 = r9
     217:	r1 <<= 0x7
     218:	r5 = r0
     219:	r5 += r1
     220:	r3 = *(u64 *)(r5 + 0x10)
     221:	r2 = 0xffffffffffff ll
     223:	*(u64 *)(r10 - 0xe0) = r3
     224:	r3 &= r2
     225:	r1 = *(u64 *)(r10 - 0xb0)
     226:	if r3 != r8 goto +0x10 <turnpike+0x738>
     227:	r3 = *(u64 *)(r5 + 0x8)
     228:	r4 = *(u64 *)(r5 + 0x0)
     229:	r1 = *(u64 *)(r10 - 0xc0)
     230:	if r4 != r1 goto +0xc <turnpike+0x738>
     231:	r1 = *(u64 *)(r10 - 0xc8)
     232:	if r3 != r1 goto +0xa <turnpike+0x738>
     233:	w3 = *(u8 *)(r5 + 0x27)
     234:	r3 <<= 0x5
     235:	r4 = *(u64 *)(r10 - 0xb0)
     236:	r4 += r3
     237:	r3 = *(u64 *)(r4 + 0x208)
     238:	r1 = *(u64 *)(r10 - 0xa0)
     239:	if r3 != r1 goto +0x3 <turnpike+0x738>
     240:	r3 = *(u64 *)(r4 + 0x210)
     241:	r1 = *(u64 *)(r10 - 0x80)
     242:	if r3 == r1 goto +0x33b <turnpike+0x2110>
     243:	r9 ^= 0x1
     244:	r9 <<= 0x7
     245:	r0 += r9
     246:	r4 = *(u64 *)(r0 + 0x10)
     247:	r3 = r4
     248:	r3 &= r2
     249:	if r3 != r8 goto +0x134 <turnpike+0x1110>
     250:	r2 = *(u64 *)(r0 + 0x8)
     251:	r3 = *(u64 *)(r0 + 0x0)
     252:	r1 = *(u64 *)(r10 - 0xc0)
     253:	if r3 != r1 goto +0x130 <turnpike+0x1110>
     254:	r1 = *(u64 *)(r10 - 0xc8)
     255:	if r2 != r1 goto +0x12e <turnpike+0x1110>
     256:	w2 = *(u8 *)(r0 + 0x27)
     257:	r2 <<= 0x5
     258:	r5 = *(u64 *)(r10 - 0xb0)
     259:	r5 += r2
     260:	r1 = *(u64 *)(r5 + 0x208)
     261:	r2 = *(u64 *)(r10 - 0xa0)
     262:	if r1 != r2 goto +0x127 <turnpike+0x1110>
     263:	r1 = *(u64 *)(r5 + 0x210)
     264:	r2 = *(u64 *)(r10 - 0x80)
     265:	if r1 == r2 goto +0x1 <turnpike+0x7f8>
     266:	goto +0x123 <turnpike+0x1110>
     267:	*(u64 *)(r10 - 0xe0) = r4
     268:	r3 = r0
     269:	r3 += 0x10
     270:	r5 += 0x208
     271:	*(u64 *)(r10 - 0xe8) = r5
     272:	r0 += 0x48
     273:	*(u64 *)(r10 - 0xf0) = r0
     274:	goto +0x321 <turnpike+0x2140>
     275:	w3 <<= 0x10
     276:	w3 |= w5
     277:	r9 = 0x16
     278:	w5 = w3
     279:	goto +0x4 <turnpike+0x880>
     280:	r9 = 0x12
     281:	r2 = *(u64 *)(r10 - 0x48)
     282:	r2 += 0x12
     283:	if w3 == 0xdd86 goto -0xdb <turnpike+0x1a8>
     284:	*(u32 *)(r10 - 0x58) = w5
     285:	*(u64 *)(r10 - 0x50) = r9
     286:	*(u64 *)(r10 - 0x60) = r8
     287:	r3 = r2
     288:	r3 += 0x1c
     289:	r9 = 0x3
     290:	if r3 > r1 goto -0xda <turnpike+0x1e8>
     291:	w4 = *(u32 *)(r2 + 0x8)
     292:	*(u64 *)(r10 - 0x78) = r4
     293:	w4 &= 0xff00
     294:	if w4 != 0x1100 goto -0xde <turnpike+0x1e8>
     295:	w4 = *(u32 *)(r2 + 0x0)
     296:	*(u64 *)(r10 - 0x70) = r4
     297:	w4 &= 0xff
     298:	r9 = 0x4
     299:	if w4 != 0x45 goto -0xe3 <turnpike+0x1e8>
     300:	w4 = *(u32 *)(r2 + 0x4)
     301:	*(u64 *)(r10 - 0x80) = r4
     302:	w4 &= -0x410000
     303:	if w4 != 0x0 goto -0xe7 <turnpike+0x1e8>
     304:	r9 = *(u64 *)(r2 + 0xc)
     305:	r4 = *(u64 *)(r10 - 0x80)
     306:	r5 = *(u64 *)(r10 - 0x70)
     307:	r4 += r5
     308:	r5 = *(u64 *)(r10 - 0x78)
     309:	r4 += r5
     310:	r5 = r9
     311:	r5 <<= 0x20
     312:	r5 >>= 0x20
     313:	r4 += r5
     314:	*(u64 *)(r10 - 0x68) = r9
     315:	r5 = r9
     316:	r5 >>= 0x20
     317:	r4 += r5
     318:	r5 = r4
     319:	r5 >>= 0x20
     320:	r4 <<= 0x20
     321:	r4 >>= 0x20
     322:	r4 += r5
     323:	r9 = r4
     324:	r9 &= 0xffff
     325:	r5 = r4
     326:	r5 >>= 0x20
     327:	r5 += r9
     328:	r4 >>= 0x10
     329:	r4 &= 0xffff
     330:	r5 += r4
     331:	r4 = r5
     332:	r4 >>= 0x10
     333:	w5 &= 0xffff
     334:	w5 += w4
     335:	w4 = w5
     336:	w4 >>= 0x10
     337:	w4 += w5
     338:	r9 = 0x5
     339:	w4 &= 0xffff
     340:	if w4 != 0xffff goto -0x10c <turnpike+0x1e8>
     341:	w5 = *(u32 *)(r2 + 0x18)
     342:	r4 = *(u64 *)(r10 - 0x70)
     343:	r4 = be32 r4
     344:	w4 &= 0xffff
     345:	*(u64 *)(r10 - 0x90) = r4
     346:	w8 = w4
     347:	w8 += -0x14
     348:	*(u64 *)(r10 - 0x88) = r5
     349:	r4 = r5
     350:	r4 = be16 r4
     351:	r9 = 0x4
     352:	*(u32 *)(r10 - 0xa0) = w8
     353:	if w8 != w4 goto -0x119 <turnpike+0x1e8>
     354:	r4 = r2
     355:	r4 += 0x14
     356:	w5 = w1
     357:	w5 -= w4
     358:	*(u32 *)(r10 - 0x98) = w5
     359:	w4 = *(u32 *)(r10 - 0xa0)
     360:	if w5 < w4 goto -0x120 <turnpike+0x1e8>
     361:	r4 = *(u64 *)(r10 - 0x90)
     362:	if w4 < 0x1c goto -0x122 <turnpike+0x1e8>
     363:	w4 = *(u32 *)(r2 + 0x14)
     364:	*(u64 *)(r10 - 0xc0) = r4
     365:	w4 >>= 0x10
     366:	*(u64 *)(r10 - 0xc8) = r4
     367:	r4 = be16 r4
     368:	w9 = *(u16 *)(r0 + 0x6)
     369:	w9 &= 0xffff
     370:	w5 = 0x1
     371:	*(u64 *)(r10 - 0xa8) = r5
     372:	w5 = 0x1
     373:	if w4 <= w9 goto +0x1 <turnpike+0xb58>
     374:	w5 = 0x0
     375:	w9 = *(u16 *)(r0 + 0x4)
     376:	w8 = 0x1
     377:	if w9 <= w4 goto +0x1 <turnpike+0xb78>
     378:	w8 = 0x0
     379:	w8 &= w5
     380:	r5 = *(u64 *)(r10 - 0x90)
     381:	w5 += -0x1c
     382:	w4 = w8
     383:	w4 &= 0x1
     384:	*(u64 *)(r10 - 0xb8) = r5
     385:	if w4 != 0x0 goto +0xb <turnpike+0xc08>
     386:	if w5 < 0x4 goto +0x168 <turnpike+0x16f8>
     387:	r5 = r2
     388:	r5 += 0x20
     389:	if r5 > r1 goto +0x165 <turnpike+0x16f8>
     390:	w5 = *(u8 *)(r3 + 0x0)
     391:	if w5 < 0x40 goto +0x163 <turnpike+0x16f8>
     392:	w9 = *(u32 *)(r0 + 0x44)
     393:	if w9 < w5 goto +0x161 <turnpike+0x16f8>
     394:	w1 = *(u32 *)(r3 + 0x0)
     395:	*(u64 *)(r10 - 0xa8) = r1
     396:	r5 = *(u64 *)(r10 - 0xb8)
     397:	*(u32 *)(r10 - 0xd0) = w8
     398:	r8 = 0x10000000000 ll
     400:	if w4 != 0x0 goto +0x3 <turnpike+0xc40>
     401:	r8 = *(u64 *)(r10 - 0xa8)
     402:	w8 &= 0xffff
     403:	r8 <<= 0x20
     404:	r1 = *(u64 *)(r0 + 0x10)
     405:	r2 = *(u64 *)(r10 - 0x68)
     406:	r1 *= r2
     407:	r2 = *(u64 *)(r10 - 0xc0)
     408:	r8 |= r2
     409:	r2 = *(u64 *)(r0 + 0x18)
     410:	r3 = r8
     411:	r3 *= r2
     412:	r3 += r1
     413:	r9 = r3
     414:	r9 >>= 0x20
     415:	r9 ^= r3
     416:	r1 = *(u64 *)(r0 + 0x38)
     417:	r9 *= r1
     418:	*(u64 *)(r10 - 0xb0) = r0
     419:	w1 = *(u32 *)(r0 + 0x8)
     420:	r2 = r9
     421:	r2 >>= 0x21
     422:	w1 &= w2
     423:	*(u32 *)(r10 - 0x20) = w1
     424:	r2 = r10
     425:	r2 += -0x20
     426:	r1 = 0x0 ll
		0000000000000d50:  R_BPF_64_64	NARROW
     428:	call 0x1
     429:	if r0 == 0x0 goto +0x183 <turnpike+0x1928>
     430:	r9 >>= 0x20
     431:	r9 &= 0x1
     432:	r1 = r9
     433:	r1 <<= 0x6
     434:	r4 = r0
     435:	r4 += r1
     436:	r5 = *(u64 *)(r4 + 0x8)
     437:	r1 = 0xffffffffffff ll
     439:	r2 = r5
     440:	r2 &= r1
     441:	*(u64 *)(r10 - 0xd8) = r8
     442:	if r2 != r8 goto +0x12 <turnpike+0xe08>
     443:	w2 = *(u32 *)(r4 + 0x0)
     444:	r3 = *(u64 *)(r10 - 0x68)
     445:	if w2 != w3 goto +0xf <turnpike+0xe08>
     446:	w2 = *(u8 *)(r4 + 0x1f)
     447:	r2 <<= 0x5
     448:	r8 = *(u64 *)(r10 - 0xb0)
     449:	r8 += r2
     450:	r2 = *(u64 *)(r8 + 0x208)
     451:	if r2 != 0x0 goto +0x9 <turnpike+0xe08>
     452:	r2 = -0x100000000 ll
     454:	r3 = *(u64 *)(r10 - 0x68)
     455:	r3 &= r2
     456:	r2 = 0xffff0000 ll
     458:	r3 |= r2
     459:	r2 = *(u64 *)(r8 + 0x210)
     460:	if r2 == r3 goto +0x2a6 <turnpike+0x2338>
     461:	r9 ^= 0x1
     462:	r9 <<= 0x6
     463:	r0 += r9
     464:	r3 = *(u64 *)(r0 + 0x8)
     465:	r2 = r3
     466:	r2 &= r1
     467:	r1 = *(u64 *)(r10 - 0xd8)
     468:	if r2 != r1 goto +0x159 <turnpike+0x1910>
     469:	w1 = *(u32 *)(r0 + 0x0)
     470:	r2 = *(u64 *)(r10 - 0x68)
     471:	if w1 != w2 goto +0x156 <turnpike+0x1910>
     472:	w1 = *(u8 *)(r0 + 0x1f)
     473:	r1 <<= 0x5
     474:	r4 = *(u64 *)(r10 - 0xb0)
     475:	r4 += r1
     476:	r1 = *(u64 *)(r4 + 0x208)
     477:	if r1 != 0x0 goto +0x150 <turnpike+0x1910>
     478:	r1 = -0x100000000 ll
     480:	r2 = *(u64 *)(r10 - 0x68)
     481:	r2 &= r1
     482:	r1 = 0xffff0000 ll
     484:	r2 |= r1
     485:	r1 = *(u64 *)(r4 + 0x210)
     486:	if r1 == r2 goto +0x1 <turnpike+0xee0>
     487:	goto +0x146 <turnpike+0x1910>
     488:	*(u64 *)(r10 - 0xe0) = r3
     489:	r1 = r0
     490:	r1 += 0x8
     491:	*(u64 *)(r10 - 0xc0) = r1
     492:	r4 += 0x208
     493:	*(u64 *)(r10 - 0xe8) = r4
     494:	r0 += 0x4
     495:	*(u64 *)(r10 - 0xf0) = r0
     496:	goto +0x28a <turnpike+0x2378>
     497:	r4 = 0x20
     498:	*(u64 *)(r10 - 0x58) = r4
     499:	r4 = *(u64 *)(r10 - 0xb8)
     500:	if w4 == 0x0 goto +0x15 <turnpike+0xff0>
     501:	r2 += 0x31
     502:	if r2 > r1 goto +0x13 <turnpike+0xff0>
     503:	r9 = 0x7
     504:	w1 = *(u8 *)(r3 + 0x0)
     505:	if w1 < 0x4 goto -0x1b1 <turnpike+0x1e8>
     506:	w2 = w1
     507:	w2 += -0x14
     508:	w2 &= 0xff
     509:	if w2 < 0x2c goto -0x1b5 <turnpike+0x1e8>
     510:	r2 = r0
     511:	w3 = *(u32 *)(r0 + 0x44)
     512:	r4 = 0x22
     513:	*(u64 *)(r10 - 0x58) = r4
     514:	if w3 >= w1 goto +0x2 <turnpike+0xfc8>
     515:	r3 = 0x20
     516:	*(u64 *)(r10 - 0x58) = r3
     517:	w1 &= 0xff
     518:	if w1 > 0x3f goto +0x2 <turnpike+0xfe8>
     519:	r1 = 0x20
     520:	*(u64 *)(r10 - 0x58) = r1
     521:	r0 = r2
     522:	r7 = r0
     523:	call 0x76
     524:	r1 = r7
     525:	w2 = *(u32 *)(r1 + 0x40)
     526:	r0 >>= 0x6
     527:	r9 = 0x3
     528:	if w2 <= w0 goto -0x1c8 <turnpike+0x1e8>
     529:	r2 = *(u64 *)(r10 - 0xa0)
     530:	r3 = *(u64 *)(r10 - 0x80)
     531:	r4 = *(u64 *)(r10 - 0xd0)
     532:	call -0x1
		00000000000010a0:  R_BPF_64_32	.text
     533:	r1 = r7
     534:	if w0 == 0x0 goto -0x1ce <turnpike+0x1e8>
     535:	r2 = *(u64 *)(r10 - 0x48)
     536:	r2 = *(u64 *)(r2 + 0x0)
     537:	r3 = 0xffffffffffff ll
     539:	r2 &= r3
     540:	r3 = *(u64 *)(r1 + 0x48)
     541:	if r3 == r2 goto +0x82e <turnpike+0x5200>
     542:	r3 = *(u64 *)(r1 + 0x50)
     543:	if r3 == r2 goto +0x82c <turnpike+0x5200>
     544:	r3 = *(u64 *)(r1 + 0x58)
     545:	if r3 == r2 goto +0x82a <turnpike+0x5200>
     546:	r3 = *(u64 *)(r1 + 0x60)
     547:	if r3 == r2 goto +0x828 <turnpike+0x5200>
     548:	r3 = *(u64 *)(r1 + 0x68)
     549:	if r3 == r2 goto +0x826 <turnpike+0x5200>
     550:	r3 = *(u64 *)(r1 + 0x70)
     551:	if r3 == r2 goto +0x824 <turnpike+0x5200>
     552:	r3 = *(u64 *)(r1 + 0x78)
     553:	if r3 == r2 goto +0x822 <turnpike+0x5200>
     554:	r9 = 0xf
     555:	r1 = *(u64 *)(r1 + 0x80)
     556:	if r1 == r2 goto +0x81f <turnpike+0x5200>
     557:	goto -0x1e5 <turnpike+0x1e8>
     558:	if r4 s> -0x1 goto +0x1 <turnpike+0x1120>
     559:	goto +0x1b3 <turnpike+0x1eb8>
     560:	w1 = *(u32 *)(r10 - 0xd8)
     561:	w1 &= 0x1
     562:	if w1 != 0x0 goto +0x2d <turnpike+0x12a0>
     563:	r9 = 0x9
     564:	r2 = *(u64 *)(r10 - 0xa8)
     565:	r2 = be32 r2
     566:	w2 &= 0xffff
     567:	r1 = *(u64 *)(r10 - 0x90)
     568:	w1 += -0xc
     569:	if w1 < w2 goto +0x1 <turnpike+0x1178>
     570:	goto -0x1f2 <turnpike+0x1e8>
     571:	call 0x76
     572:	r1 = *(u64 *)(r10 - 0xb0)
     573:	w2 = *(u32 *)(r1 + 0x40)
     574:	r0 >>= 0x6
     575:	r9 = 0x3
     576:	if w2 <= w0 goto -0x1f8 <turnpike+0x1e8>
     577:	r2 = *(u64 *)(r10 - 0xa0)
     578:	r3 = *(u64 *)(r10 - 0x80)
     579:	r4 = *(u64 *)(r10 - 0xd0)
     580:	call -0x1
		0000000000001220:  R_BPF_64_32	.text
     581:	r1 = *(u64 *)(r10 - 0xb0)
     582:	if w0 == 0x0 goto -0x1fe <turnpike+0x1e8>
     583:	r2 = *(u64 *)(r10 - 0x48)
     584:	r2 = *(u64 *)(r2 + 0x0)
     585:	r3 = 0xffffffffffff ll
     587:	r2 &= r3
     588:	r3 = 0x22
     589:	*(u64 *)(r10 - 0x58) = r3
     590:	r3 = *(u64 *)(r1 + 0x48)
     591:	if r3 == r2 goto +0x7fc <turnpike+0x5200>
     592:	r3 = *(u64 *)(r1 + 0x50)
     593:	if r3 == r2 goto +0x7fa <turnpike+0x5200>
     594:	r3 = *(u64 *)(r1 + 0x58)
     595:	if r3 == r2 goto +0x7f8 <turnpike+0x5200>
     596:	r3 = *(u64 *)(r1 + 0x60)
     597:	if r3 == r2 goto +0x7f6 <turnpike+0x5200>
     598:	r3 = *(u64 *)(r1 + 0x68)
     599:	if r3 == r2 goto +0x7f4 <turnpike+0x5200>
     600:	r3 = *(u64 *)(r1 + 0x70)
     601:	if r3 == r2 goto +0x7f2 <turnpike+0x5200>
     602:	r3 = *(u64 *)(r1 + 0x78)
     603:	if r3 == r2 goto +0x7f0 <turnpike+0x5200>
     604:	r9 = 0xf
     605:	r1 = *(u64 *)(r1 + 0x80)
     606:	if r1 == r2 goto +0x7ed <turnpike+0x5200>
     607:	goto -0x217 <turnpike+0x1e8>
     608:	call 0x76
     609:	*(u64 *)(r10 - 0x50) = r0
     610:	r9 = r10
     611:	r9 += -0x20
     612:	r1 = r9
     613:	w2 = 0x0
     614:	r3 = 0x10
     615:	call -0x1
		0000000000001338:  R_BPF_64_32	memset
     616:	r1 = *(u64 *)(r10 - 0x80)
     617:	*(u64 *)(r10 - 0x8) = r1
     618:	r1 = *(u64 *)(r10 - 0xa0)
     619:	*(u64 *)(r10 - 0x10) = r1
     620:	r7 = *(u64 *)(r10 - 0x78)
     621:	w7 &= -0x10000
     622:	r1 = 0x30000000000 ll
     624:	r8 = r7
     625:	r7 |= r1
     626:	r1 = *(u64 *)(r10 - 0xb0)
     627:	r2 = r9
     628:	r3 = r7
     629:	call 0xf4
		00000000000013a8:  R_BPF_64_32	.text
     630:	r9 = 0x3
     631:	if r0 == 0x0 goto -0x22f <turnpike+0x1e8>
     632:	r1 = *(u64 *)(r0 + 0x0)
     633:	r2 = 0xffffffffffff ll
     635:	r1 &= r2
     636:	if r1 != r7 goto -0x234 <turnpike+0x1e8>
     637:	r1 = *(u64 *)(r0 - 0x10)
     638:	r2 = *(u64 *)(r0 - 0x8)
     639:	r1 |= r2
     640:	if r1 != 0x0 goto -0x238 <turnpike+0x1e8>
     641:	r7 = *(u64 *)(r10 - 0xb0)
     642:	r7 += 0x208
     643:	w2 = *(u8 *)(r0 + 0x17)
     644:	r2 <<= 0x5
     645:	r1 = r7
     646:	r1 += r2
     647:	r2 = *(u64 *)(r1 + 0x0)
     648:	r3 = *(u64 *)(r10 - 0xa0)
     649:	if r2 != r3 goto -0x241 <turnpike+0x1e8>
     650:	r1 = *(u64 *)(r1 + 0x8)
     651:	r2 = *(u64 *)(r10 - 0x80)
     652:	if r1 != r2 goto -0x244 <turnpike+0x1e8>
     653:	r3 = *(u64 *)(r10 - 0x50)
     654:	r3 >>= 0x6
     655:	w1 = *(u32 *)(r0 + 0x8)
     656:	w2 = *(u32 *)(r0 + 0xc)
     657:	w2 = *(u32 *)(r0 + 0x10)
     658:	r9 = 0xa
     659:	*(u64 *)(r10 - 0x50) = r3
     660:	if w1 <= w3 goto -0x24c <turnpike+0x1e8>
     661:	r1 = 0x20000000000 ll
     663:	r3 = r8
     664:	r3 |= r1
     665:	r2 = r10
     666:	r2 += -0x40
     667:	r1 = *(u64 *)(r10 - 0xb0)
     668:	r8 = r3
     669:	r9 = r0
     670:	call 0xf4
		00000000000014f0:  R_BPF_64_32	.text
     671:	r1 = r9
     672:	if r0 == 0x0 goto +0x24 <turnpike+0x15c8>
     673:	r2 = *(u64 *)(r0 + 0x0)
     674:	r3 = 0xffffffffffff ll
     676:	r2 &= r3
     677:	if r2 != r8 goto +0x1f <turnpike+0x15c8>
     678:	r2 = *(u64 *)(r0 - 0x8)
     679:	r3 = *(u64 *)(r0 - 0x10)
     680:	r4 = *(u64 *)(r10 - 0xc0)
     681:	if r3 != r4 goto +0x1b <turnpike+0x15c8>
     682:	r3 = *(u64 *)(r10 - 0xc8)
     683:	if r2 != r3 goto +0x19 <turnpike+0x15c8>
     684:	w2 = *(u8 *)(r0 + 0x17)
     685:	r2 <<= 0x5
     686:	r7 += r2
     687:	r2 = *(u64 *)(r7 + 0x0)
     688:	r3 = *(u64 *)(r10 - 0xa0)
     689:	if r2 != r3 goto +0x13 <turnpike+0x15c8>
     690:	r2 = *(u64 *)(r7 + 0x8)
     691:	r3 = *(u64 *)(r10 - 0x80)
     692:	if r2 != r3 goto +0x10 <turnpike+0x15c8>
     693:	w2 = *(u32 *)(r0 + 0x8)
     694:	w2 = *(u32 *)(r0 + 0xc)
     695:	w3 = *(u32 *)(r0 + 0x10)
     696:	r9 = 0xb
     697:	r3 = *(u64 *)(r10 - 0x50)
     698:	if w2 > w3 goto -0x272 <turnpike+0x1e8>
     699:	w2 = *(u32 *)(r0 + 0x8)
     700:	w2 = *(u32 *)(r0 + 0xc)
     701:	w3 = *(u32 *)(r0 + 0x10)
     702:	r9 = 0xa
     703:	r3 = *(u64 *)(r10 - 0x50)
     704:	if w3 <= w2 goto -0x278 <turnpike+0x1e8>
     705:	r3 = *(u64 *)(r10 - 0x50)
     706:	w3 -= w2
     707:	if w3 > 0x1 goto +0x1 <turnpike+0x15c8>
     708:	goto -0x27c <turnpike+0x1e8>
     709:	r9 = 0x9
     710:	w1 = *(u8 *)(r1 + 0x16)
     711:	w1 &= 0x8
     712:	if w1 == 0x0 goto -0x280 <turnpike+0x1e8>
     713:	r1 = *(u64 *)(r10 - 0x48)
     714:	r1 = *(u64 *)(r1 + 0x0)
     715:	r2 = 0xffffffffffff ll
     717:	r1 &= r2
     718:	r2 = *(u64 *)(r10 - 0xb0)
     719:	r2 = *(u64 *)(r2 + 0x48)
     720:	if r2 == r1 goto +0x17 <turnpike+0x16e0>
     721:	r2 = *(u64 *)(r10 - 0xb0)
     722:	r2 = *(u64 *)(r2 + 0x50)
     723:	if r2 == r1 goto +0x14 <turnpike+0x16e0>
     724:	r2 = *(u64 *)(r10 - 0xb0)
     725:	r2 = *(u64 *)(r2 + 0x58)
     726:	if r2 == r1 goto +0x11 <turnpike+0x16e0>
     727:	r2 = *(u64 *)(r10 - 0xb0)
     728:	r2 = *(u64 *)(r2 + 0x60)
     729:	if r2 == r1 goto +0xe <turnpike+0x16e0>
     730:	r2 = *(u64 *)(r10 - 0xb0)
     731:	r2 = *(u64 *)(r2 + 0x68)
     732:	if r2 == r1 goto +0xb <turnpike+0x16e0>
     733:	r2 = *(u64 *)(r10 - 0xb0)
     734:	r2 = *(u64 *)(r2 + 0x70)
     735:	if r2 == r1 goto +0x8 <turnpike+0x16e0>
     736:	r2 = *(u64 *)(r10 - 0xb0)
     737:	r2 = *(u64 *)(r2 + 0x78)
     738:	if r2 == r1 goto +0x5 <turnpike+0x16e0>
     739:	r9 = 0xf
     740:	r2 = *(u64 *)(r10 - 0xb0)
     741:	r2 = *(u64 *)(r2 + 0x80)
     742:	if r2 == r1 goto +0x1 <turnpike+0x16e0>
     743:	goto -0x29f <turnpike+0x1e8>
     744:	w6 = 0x1
     745:	r9 = 0x28
     746:	goto -0x2a2 <turnpike+0x1e8>
     747:	r4 = 0x20
     748:	*(u64 *)(r10 - 0x58) = r4
     749:	r4 = *(u64 *)(r10 - 0xb8)
     750:	if w4 == 0x0 goto +0x15 <turnpike+0x17c0>
     751:	r2 += 0x1d
     752:	if r2 > r1 goto +0x13 <turnpike+0x17c0>
     753:	r9 = 0x7
     754:	w1 = *(u8 *)(r3 + 0x0)
     755:	if w1 < 0x4 goto -0x2ab <turnpike+0x1e8>
     756:	w2 = w1
     757:	w2 += -0x14
     758:	w2 &= 0xff
     759:	if w2 < 0x2c goto -0x2af <turnpike+0x1e8>
     760:	r2 = r0
     761:	w3 = *(u32 *)(r0 + 0x44)
     762:	r4 = 0x22
     763:	*(u64 *)(r10 - 0x58) = r4
     764:	if w3 >= w1 goto +0x2 <turnpike+0x1798>
     765:	r3 = 0x20
     766:	*(u64 *)(r10 - 0x58) = r3
     767:	w1 &= 0xff
     768:	if w1 > 0x3f goto +0x2 <turnpike+0x17b8>
     769:	r1 = 0x20
     770:	*(u64 *)(r10 - 0x58) = r1
     771:	r0 = r2
     772:	r7 = r0
     773:	call 0x76
     774:	r1 = r7
     775:	w2 = *(u32 *)(r1 + 0x40)
     776:	r0 >>= 0x6
     777:	r9 = 0x3
     778:	if w2 <= w0 goto -0x2c2 <turnpike+0x1e8>
     779:	r2 = -0x100000000 ll
     781:	r3 = *(u64 *)(r10 - 0x68)
     782:	r3 &= r2
     783:	r2 = 0xffff0000 ll
     785:	r3 |= r2
     786:	r2 = 0x0
     787:	r4 = *(u64 *)(r10 - 0xc8)
     788:	call -0x1
		00000000000018a0:  R_BPF_64_32	.text
     789:	r1 = r7
     790:	if w0 == 0x0 goto -0x2ce <turnpike+0x1e8>
     791:	r2 = *(u64 *)(r10 - 0x48)
     792:	r2 = *(u64 *)(r2 + 0x0)
     793:	r3 = 0xffffffffffff ll
     795:	r2 &= r3
     796:	r3 = *(u64 *)(r1 + 0x48)
     797:	if r3 == r2 goto +0x72e <turnpike+0x5200>
     798:	r3 = *(u64 *)(r1 + 0x50)
     799:	if r3 == r2 goto +0x72c <turnpike+0x5200>
     800:	r3 = *(u64 *)(r1 + 0x58)
     801:	if r3 == r2 goto +0x72a <turnpike+0x5200>
     802:	r3 = *(u64 *)(r1 + 0x60)
     803:	if r3 == r2 goto +0x728 <turnpike+0x5200>
     804:	r3 = *(u64 *)(r1 + 0x68)
     805:	if r3 == r2 goto +0x726 <turnpike+0x5200>
     806:	r3 = *(u64 *)(r1 + 0x70)
     807:	if r3 == r2 goto +0x724 <turnpike+0x5200>
     808:	r3 = *(u64 *)(r1 + 0x78)
     809:	if r3 == r2 goto +0x722 <turnpike+0x5200>
     810:	r9 = 0xf
     811:	r1 = *(u64 *)(r1 + 0x80)
     812:	if r1 == r2 goto +0x71f <turnpike+0x5200>
     813:	goto -0x2e5 <turnpike+0x1e8>
     814:	r8 = *(u64 *)(r10 - 0xd8)
     815:	if r3 s> -0x1 goto +0x1 <turnpike+0x1928>
     816:	goto +0xd8 <turnpike+0x1fe8>
     817:	w1 = *(u32 *)(r10 - 0xd0)
     818:	w1 &= 0x1
     819:	if w1 != 0x0 goto +0x33 <turnpike+0x1ad8>
     820:	r9 = 0x9
     821:	r2 = *(u64 *)(r10 - 0xa8)
     822:	r2 = be32 r2
     823:	w2 &= 0xffff
     824:	r1 = *(u64 *)(r10 - 0x90)
     825:	w1 += -0x20
     826:	if w1 < w2 goto +0x1 <turnpike+0x1980>
     827:	goto -0x2f3 <turnpike+0x1e8>
     828:	call 0x76
     829:	r1 = *(u64 *)(r10 - 0xb0)
     830:	w2 = *(u32 *)(r1 + 0x40)
     831:	r0 >>= 0x6
     832:	r9 = 0x3
     833:	if w2 <= w0 goto -0x2f9 <turnpike+0x1e8>
     834:	r2 = -0x100000000 ll
     836:	r3 = *(u64 *)(r10 - 0x68)
     837:	r3 &= r2
     838:	r2 = 0xffff0000 ll
     840:	r3 |= r2
     841:	r2 = 0x0
     842:	r4 = *(u64 *)(r10 - 0xc8)
     843:	call -0x1
		0000000000001a58:  R_BPF_64_32	.text
     844:	r1 = *(u64 *)(r10 - 0xb0)
     845:	if w0 == 0x0 goto -0x305 <turnpike+0x1e8>
     846:	r2 = *(u64 *)(r10 - 0x48)
     847:	r2 = *(u64 *)(r2 + 0x0)
     848:	r3 = 0xffffffffffff ll
     850:	r2 &= r3
     851:	r3 = 0x22
     852:	*(u64 *)(r10 - 0x58) = r3
     853:	r3 = *(u64 *)(r1 + 0x48)
     854:	if r3 == r2 goto +0x6f5 <turnpike+0x5200>
     855:	r3 = *(u64 *)(r1 + 0x50)
     856:	if r3 == r2 goto +0x6f3 <turnpike+0x5200>
     857:	r3 = *(u64 *)(r1 + 0x58)
     858:	if r3 == r2 goto +0x6f1 <turnpike+0x5200>
     859:	r3 = *(u64 *)(r1 + 0x60)
     860:	if r3 == r2 goto +0x6ef <turnpike+0x5200>
     861:	r3 = *(u64 *)(r1 + 0x68)
     862:	if r3 == r2 goto +0x6ed <turnpike+0x5200>
     863:	r3 = *(u64 *)(r1 + 0x70)
     864:	if r3 == r2 goto +0x6eb <turnpike+0x5200>
     865:	r3 = *(u64 *)(r1 + 0x78)
     866:	if r3 == r2 goto +0x6e9 <turnpike+0x5200>
     867:	r9 = 0xf
     868:	r1 = *(u64 *)(r1 + 0x80)
     869:	if r1 == r2 goto +0x6e6 <turnpike+0x5200>
     870:	goto -0x31e <turnpike+0x1e8>
     871:	r1 = -0x100000000 ll
     873:	r9 = *(u64 *)(r10 - 0x68)
     874:	r9 &= r1
     875:	r8 = *(u64 *)(r10 - 0xc0)
     876:	w8 &= -0x10000
     877:	r1 = 0x30000000000 ll
     879:	*(u64 *)(r10 - 0xc0) = r8
     880:	r8 |= r1
     881:	call 0x76
     882:	*(u64 *)(r10 - 0x60) = r0
     883:	r7 = *(u64 *)(r10 - 0xb0)
     884:	r1 = r7
     885:	*(u64 *)(r10 - 0x58) = r9
     886:	r2 = r9
     887:	*(u64 *)(r10 - 0x50) = r8
     888:	r3 = r8
     889:	call 0xa3
		0000000000001bc8:  R_BPF_64_32	.text
     890:	r1 = r7
     891:	r9 = 0x3
     892:	r7 = r0
     893:	if r0 == 0x0 goto -0x335 <turnpike+0x1e8>
     894:	r2 = *(u64 *)(r7 + 0x0)
     895:	r3 = 0xffffffffffff ll
     897:	r2 &= r3
     898:	r3 = *(u64 *)(r10 - 0x50)
     899:	if r2 != r3 goto -0x33b <turnpike+0x1e8>
     900:	w2 = *(u32 *)(r7 - 0x8)
     901:	if w2 != 0x0 goto -0x33d <turnpike+0x1e8>
     902:	r2 = r1
     903:	r2 += 0x208
     904:	w3 = *(u8 *)(r7 + 0x17)
     905:	r3 <<= 0x5
     906:	*(u64 *)(r10 - 0x50) = r2
     907:	r2 += r3
     908:	r3 = *(u64 *)(r2 + 0x0)
     909:	if r3 != 0x0 goto -0x345 <turnpike+0x1e8>
     910:	r3 = 0xffff0000 ll
     912:	r8 = *(u64 *)(r10 - 0x58)
     913:	r8 |= r3
     914:	r2 = *(u64 *)(r2 + 0x8)
     915:	*(u64 *)(r10 - 0x58) = r8
     916:	if r2 != r8 goto -0x34c <turnpike+0x1e8>
     917:	r5 = *(u64 *)(r10 - 0x60)
     918:	r5 >>= 0x6
     919:	r4 = r7
     920:	w2 = *(u32 *)(r4 + 0x8)
     921:	w3 = *(u32 *)(r4 + 0xc)
     922:	w3 = *(u32 *)(r4 + 0x10)
     923:	r9 = 0xa
     924:	r8 = r5
     925:	if w2 <= w5 goto -0x355 <turnpike+0x1e8>
     926:	r2 = 0x20000000000 ll
     928:	r3 = *(u64 *)(r10 - 0xc0)
     929:	r3 |= r2
     930:	r2 = *(u64 *)(r10 - 0x68)
     931:	r9 = r3
     932:	call 0xa3
		0000000000001d20:  R_BPF_64_32	.text
     933:	r1 = *(u64 *)(r10 - 0xb0)
     934:	if r0 == 0x0 goto +0x1f <turnpike+0x1dd0>
     935:	r2 = *(u64 *)(r0 + 0x0)
     936:	r3 = 0xffffffffffff ll
     938:	r2 &= r3
     939:	if r2 != r9 goto +0x1a <turnpike+0x1dd0>
     940:	w2 = *(u32 *)(r0 - 0x8)
     941:	r3 = *(u64 *)(r10 - 0x68)
     942:	if w2 != w3 goto +0x17 <turnpike+0x1dd0>
     943:	w2 = *(u8 *)(r0 + 0x17)
     944:	r2 <<= 0x5
     945:	r4 = *(u64 *)(r10 - 0x50)
     946:	r4 += r2
     947:	r3 = r4
     948:	r2 = *(u64 *)(r4 + 0x0)
     949:	if r2 != 0x0 goto +0x10 <turnpike+0x1dd0>
     950:	r2 = *(u64 *)(r3 + 0x8)
     951:	r3 = *(u64 *)(r10 - 0x58)
     952:	if r2 != r3 goto +0xd <turnpike+0x1dd0>
     953:	w2 = *(u32 *)(r0 + 0x8)
     954:	w2 = *(u32 *)(r0 + 0xc)
     955:	w3 = *(u32 *)(r0 + 0x10)
     956:	r9 = 0xb
     957:	if w2 > w8 goto -0x375 <turnpike+0x1e8>
     958:	w2 = *(u32 *)(r0 + 0x8)
     959:	w2 = *(u32 *)(r0 + 0xc)
     960:	w3 = *(u32 *)(r0 + 0x10)
     961:	r9 = 0xa
     962:	if w8 <= w2 goto -0x37a <turnpike+0x1e8>
     963:	w8 -= w2
     964:	if w8 > 0x1 goto +0x1 <turnpike+0x1dd0>
     965:	goto -0x37d <turnpike+0x1e8>
     966:	r9 = 0x9
     967:	w2 = *(u8 *)(r7 + 0x16)
     968:	w2 &= 0x8
     969:	if w2 == 0x0 goto -0x381 <turnpike+0x1e8>
     970:	r2 = *(u64 *)(r10 - 0x48)
     971:	r2 = *(u64 *)(r2 + 0x0)
     972:	r3 = 0xffffffffffff ll
     974:	r2 &= r3
     975:	r3 = 0x28
     976:	*(u64 *)(r10 - 0x58) = r3
     977:	r3 = *(u64 *)(r1 + 0x48)
     978:	if r3 == r2 goto +0x679 <turnpike+0x5200>
     979:	r3 = *(u64 *)(r1 + 0x50)
     980:	if r3 == r2 goto +0x677 <turnpike+0x5200>
     981:	r3 = *(u64 *)(r1 + 0x58)
     982:	if r3 == r2 goto +0x675 <turnpike+0x5200>
     983:	r3 = *(u64 *)(r1 + 0x60)
     984:	if r3 == r2 goto +0x673 <turnpike+0x5200>
     985:	r3 = *(u64 *)(r1 + 0x68)
     986:	if r3 == r2 goto +0x671 <turnpike+0x5200>
     987:	r3 = *(u64 *)(r1 + 0x70)
     988:	if r3 == r2 goto +0x66f <turnpike+0x5200>
     989:	r3 = *(u64 *)(r1 + 0x78)
     990:	if r3 == r2 goto +0x66d <turnpike+0x5200>
     991:	r9 = 0xf
     992:	r1 = *(u64 *)(r1 + 0x80)
     993:	if r1 == r2 goto +0x66a <turnpike+0x5200>
     994:	goto -0x39a <turnpike+0x1e8>
     995:	r2 = r10
     996:	r2 += -0x40
     997:	r1 = *(u64 *)(r10 - 0xb0)
     998:	r3 = r8
     999:	call 0xf4
		0000000000001f38:  R_BPF_64_32	.text
    1000:	r3 = r0
    1001:	if r3 == 0x0 goto -0x1ba <turnpike+0x1120>
    1002:	r2 = *(u64 *)(r3 + 0x0)
    1003:	r1 = 0xffffffffffff ll
    1005:	*(u64 *)(r10 - 0xe0) = r2
    1006:	r2 &= r1
    1007:	if r2 != r8 goto -0x1c0 <turnpike+0x1120>
    1008:	r1 = *(u64 *)(r3 - 0x8)
    1009:	r2 = *(u64 *)(r3 - 0x10)
    1010:	r4 = *(u64 *)(r10 - 0xc0)
    1011:	if r2 != r4 goto -0x1c4 <turnpike+0x1120>
    1012:	r2 = *(u64 *)(r10 - 0xc8)
    1013:	if r1 != r2 goto -0x1c6 <turnpike+0x1120>
    1014:	w1 = *(u8 *)(r3 + 0x17)
    1015:	r1 <<= 0x5
    1016:	r2 = *(u64 *)(r10 - 0xb0)
    1017:	r2 += r1
    1018:	*(u64 *)(r10 - 0xe8) = r2
    1019:	r1 = *(u64 *)(r2 + 0x208)
    1020:	r2 = *(u64 *)(r10 - 0xa0)
    1021:	if r1 != r2 goto -0x1ce <turnpike+0x1120>
    1022:	r1 = *(u64 *)(r10 - 0xe8)
    1023:	r1 = *(u64 *)(r1 + 0x210)
    1024:	r2 = *(u64 *)(r10 - 0x80)
    1025:	if r1 != r2 goto -0x1d2 <turnpike+0x1120>
    1026:	r1 = *(u64 *)(r10 - 0xe8)
    1027:	r1 += 0x208
    1028:	*(u64 *)(r10 - 0xe8) = r1
    1029:	r1 = r3
    1030:	r1 += 0x38
    1031:	*(u64 *)(r10 - 0xf0) = r1
    1032:	goto +0x2b <turnpike+0x2140>
    1033:	r1 = *(u64 *)(r10 - 0xb0)
    1034:	r2 = *(u64 *)(r10 - 0x68)
    1035:	r3 = r8
    1036:	call 0xa3
		0000000000002060:  R_BPF_64_32	.text
    1037:	if r0 == 0x0 goto -0xdd <turnpike+0x1928>
    1038:	r2 = *(u64 *)(r0 + 0x0)
    1039:	r1 = 0xffffffffffff ll
    1041:	*(u64 *)(r10 - 0xe0) = r2
    1042:	r2 &= r1
    1043:	if r2 != r8 goto -0xe3 <turnpike+0x1928>
    1044:	w1 = *(u32 *)(r0 - 0x8)
    1045:	r2 = *(u64 *)(r10 - 0x68)
    1046:	if w1 != w2 goto -0xe6 <turnpike+0x1928>
    1047:	w1 = *(u8 *)(r0 + 0x17)
    1048:	r1 <<= 0x5
    1049:	r2 = *(u64 *)(r10 - 0xb0)
    1050:	r2 += r1
    1051:	*(u64 *)(r10 - 0xe8) = r2
    1052:	r1 = *(u64 *)(r2 + 0x208)
    1053:	if r1 != 0x0 goto -0xed <turnpike+0x1928>
    1054:	r1 = -0x100000000 ll
    1056:	r2 = *(u64 *)(r10 - 0x68)
    1057:	r2 &= r1
    1058:	r1 = 0xffff0000 ll
    1060:	r2 |= r1
    1061:	r1 = *(u64 *)(r10 - 0xe8)
    1062:	r1 = *(u64 *)(r1 + 0x210)
    1063:	if r1 != r2 goto -0xf7 <turnpike+0x1928>
    1064:	r1 = *(u64 *)(r10 - 0xe8)
    1065:	r1 += 0x208
    1066:	*(u64 *)(r10 - 0xe8) = r1
    1067:	*(u64 *)(r10 - 0xc0) = r0
    1068:	r0 += -0x4
    1069:	goto -0x23f <turnpike+0xf18>
    1070:	r3 = r5
    1071:	r3 += 0x10
    1072:	r4 += 0x208
    1073:	*(u64 *)(r10 - 0xe8) = r4
    1074:	r5 += 0x48
    1075:	*(u64 *)(r10 - 0xf0) = r5
    1076:	r9 = 0x10
    1077:	*(u64 *)(r10 - 0xc0) = r3
    1078:	w8 = *(u8 *)(r3 + 0x16)
    1079:	w1 = w8
    1080:	w1 &= 0x4
    1081:	if w1 == 0x0 goto +0x1 <turnpike+0x2178>
    1082:	goto -0x3f2 <turnpike+0x1e8>
    1083:	r1 = *(u64 *)(r10 - 0x70)
    1084:	r1 = be64 r1
    1085:	r1 >>= 0x34
    1086:	*(u64 *)(r10 - 0x70) = r1
    1087:	r1 = *(u64 *)(r10 - 0x68)
    1088:	w1 >>= 0x18
    1089:	*(u64 *)(r10 - 0x78) = r1
    1090:	w1 = *(u32 *)(r10 - 0xd8)
    1091:	w1 &= 0x1
    1092:	if w1 != 0x0 goto +0x81 <turnpike+0x25d0>
    1093:	r1 = *(u64 *)(r10 - 0xa8)
    1094:	r1 = be32 r1
    1095:	w1 &= 0xffff
    1096:	r2 = *(u64 *)(r10 - 0x90)
    1097:	w2 += -0xc
    1098:	*(u64 *)(r10 - 0xb8) = r1
    1099:	*(u32 *)(r10 - 0xc8) = w2
    1100:	if w2 < w1 goto +0x1 <turnpike+0x2210>
    1101:	goto +0xc6 <turnpike+0x2840>
    1102:	call 0x76
    1103:	r1 = *(u64 *)(r10 - 0xb0)
    1104:	w2 = *(u32 *)(r1 + 0x40)
    1105:	r0 >>= 0x6
    1106:	r9 = 0x3
    1107:	if w2 <= w0 goto -0x40b <turnpike+0x1e8>
    1108:	r2 = *(u64 *)(r10 - 0xa0)
    1109:	r3 = *(u64 *)(r10 - 0x80)
    1110:	r4 = *(u64 *)(r10 - 0xd0)
    1111:	call -0x1
		00000000000022b8:  R_BPF_64_32	.text
    1112:	r1 = *(u64 *)(r10 - 0xb0)
    1113:	if w0 == 0x0 goto -0x411 <turnpike+0x1e8>
    1114:	r2 = *(u64 *)(r10 - 0x48)
    1115:	r2 = *(u64 *)(r2 + 0x0)
    1116:	r3 = 0xffffffffffff ll
    1118:	r2 &= r3
    1119:	r3 = 0x22
    1120:	*(u64 *)(r10 - 0x58) = r3
    1121:	r3 = *(u64 *)(r1 + 0x48)
    1122:	if r3 == r2 goto +0x5e9 <turnpike+0x5200>
    1123:	r3 = *(u64 *)(r1 + 0x50)
    1124:	if r3 == r2 goto +0x5e7 <turnpike+0x5200>
    1125:	r3 = *(u64 *)(r1 + 0x58)
    1126:	if r3 == r2 goto +0x5e5 <turnpike+0x5200>
    1127:	r3 = *(u64 *)(r1 + 0x60)
    1128:	if r3 == r2 goto +0x5e3 <turnpike+0x5200>
    1129:	r3 = *(u64 *)(r1 + 0x68)
    1130:	if r3 == r2 goto +0x5e1 <turnpike+0x5200>
    1131:	r3 = *(u64 *)(r1 + 0x70)
    1132:	if r3 == r2 goto +0x5df <turnpike+0x5200>
    1133:	r3 = *(u64 *)(r1 + 0x78)
    1134:	if r3 == r2 goto +0x5dd <turnpike+0x5200>
    1135:	r9 = 0xf
    1136:	r1 = *(u64 *)(r1 + 0x80)
    1137:	if r1 == r2 goto +0x5da <turnpike+0x5200>
    1138:	goto -0x42a <turnpike+0x1e8>
    1139:	*(u64 *)(r10 - 0xe0) = r5
    1140:	r1 = r4
    1141:	r1 += 0x8
    1142:	*(u64 *)(r10 - 0xc0) = r1
    1143:	r8 += 0x208
    1144:	*(u64 *)(r10 - 0xe8) = r8
    1145:	r4 += 0x4
    1146:	*(u64 *)(r10 - 0xf0) = r4
    1147:	r9 = 0x10
    1148:	r1 = *(u64 *)(r10 - 0xc0)
    1149:	w1 = *(u8 *)(r1 + 0x16)
    1150:	*(u32 *)(r10 - 0xd8) = w1
    1151:	w1 &= 0x4
    1152:	if w1 == 0x0 goto +0x1 <turnpike+0x23b0>
    1153:	goto -0x439 <turnpike+0x1e8>
    1154:	w1 = *(u32 *)(r10 - 0x98)
    1155:	w2 = *(u32 *)(r10 - 0xa0)
    1156:	w1 -= w2
    1157:	*(u32 *)(r10 - 0x98) = w1
    1158:	r1 = *(u64 *)(r10 - 0x88)
    1159:	w1 >>= 0x10
    1160:	*(u64 *)(r10 - 0x88) = r1
    1161:	r1 = *(u64 *)(r10 - 0x70)
    1162:	w1 >>= 0x8
    1163:	*(u64 *)(r10 - 0x70) = r1
    1164:	r1 = *(u64 *)(r10 - 0x80)
    1165:	w1 &= 0x400000
    1166:	*(u64 *)(r10 - 0x80) = r1
    1167:	w1 = *(u32 *)(r10 - 0xd0)
    1168:	w1 &= 0x1
    1169:	if w1 != 0x0 goto +0x5b <turnpike+0x2708>
    1170:	r1 = *(u64 *)(r10 - 0xa8)
    1171:	r1 = be32 r1
    1172:	w1 &= 0xffff
    1173:	r2 = *(u64 *)(r10 - 0x90)
    1174:	w8 = w2
    1175:	w8 += -0x20
    1176:	*(u64 *)(r10 - 0xb8) = r1
    1177:	if w8 < w1 goto +0x1 <turnpike+0x2478>
    1178:	goto +0xa4 <turnpike+0x2998>
    1179:	call 0x76
    1180:	r1 = *(u64 *)(r10 - 0xb0)
    1181:	w2 = *(u32 *)(r1 + 0x40)
    1182:	r0 >>= 0x6
    1183:	r9 = 0x3
    1184:	if w2 <= w0 goto -0x458 <turnpike+0x1e8>
    1185:	r2 = -0x100000000 ll
    1187:	r3 = *(u64 *)(r10 - 0x68)
    1188:	r3 &= r2
    1189:	r2 = 0xffff0000 ll
    1191:	r3 |= r2
    1192:	r2 = 0x0
    1193:	r4 = *(u64 *)(r10 - 0xc8)
    1194:	call -0x1
		0000000000002550:  R_BPF_64_32	.text
    1195:	r1 = *(u64 *)(r10 - 0xb0)
    1196:	if w0 == 0x0 goto -0x464 <turnpike+0x1e8>
    1197:	r2 = *(u64 *)(r10 - 0x48)
    1198:	r2 = *(u64 *)(r2 + 0x0)
    1199:	r3 = 0xffffffffffff ll
    1201:	r2 &= r3
    1202:	r3 = 0x22
    1203:	*(u64 *)(r10 - 0x58) = r3
    1204:	r3 = *(u64 *)(r1 + 0x48)
    1205:	if r3 == r2 goto +0x596 <turnpike+0x5200>
    1206:	r3 = *(u64 *)(r1 + 0x50)
    1207:	if r3 == r2 goto +0x594 <turnpike+0x5200>
    1208:	r3 = *(u64 *)(r1 + 0x58)
    1209:	if r3 == r2 goto +0x592 <turnpike+0x5200>
    1210:	r3 = *(u64 *)(r1 + 0x60)
    1211:	if r3 == r2 goto +0x590 <turnpike+0x5200>
    1212:	r3 = *(u64 *)(r1 + 0x68)
    1213:	if r3 == r2 goto +0x58e <turnpike+0x5200>
    1214:	r3 = *(u64 *)(r1 + 0x70)
    1215:	if r3 == r2 goto +0x58c <turnpike+0x5200>
    1216:	r3 = *(u64 *)(r1 + 0x78)
    1217:	if r3 == r2 goto +0x58a <turnpike+0x5200>
    1218:	r9 = 0xf
    1219:	r1 = *(u64 *)(r1 + 0x80)
    1220:	if r1 == r2 goto +0x587 <turnpike+0x5200>
    1221:	goto -0x47d <turnpike+0x1e8>
    1222:	call 0x76
    1223:	r9 = 0xa
    1224:	r1 = *(u64 *)(r10 - 0xc0)
    1225:	w3 = *(u32 *)(r1 + 0x8)
    1226:	w2 = *(u32 *)(r1 + 0xc)
    1227:	w1 = *(u32 *)(r1 + 0x10)
    1228:	r0 >>= 0x6
    1229:	if w3 <= w0 goto -0x485 <turnpike+0x1e8>
    1230:	if w0 >= w2 goto +0x1 <turnpike+0x2620>
    1231:	if w1 > w0 goto +0x9c <turnpike+0x2b00>
    1232:	r1 = *(u64 *)(r10 - 0xb0)
    1233:	if w0 <= w2 goto -0x489 <turnpike+0x1e8>
    1234:	w0 -= w2
    1235:	if w0 < 0x2 goto -0x48b <turnpike+0x1e8>
    1236:	r2 = *(u64 *)(r10 - 0x48)
    1237:	r2 = *(u64 *)(r2 + 0x0)
    1238:	r3 = 0xffffffffffff ll
    1240:	r2 &= r3
    1241:	r3 = 0x28
    1242:	*(u64 *)(r10 - 0x58) = r3
    1243:	r3 = *(u64 *)(r1 + 0x48)
    1244:	if r3 == r2 goto +0x56f <turnpike+0x5200>
    1245:	r3 = *(u64 *)(r1 + 0x50)
    1246:	if r3 == r2 goto +0x56d <turnpike+0x5200>
    1247:	r3 = *(u64 *)(r1 + 0x58)
    1248:	if r3 == r2 goto +0x56b <turnpike+0x5200>
    1249:	r3 = *(u64 *)(r1 + 0x60)
    1250:	if r3 == r2 goto +0x569 <turnpike+0x5200>
    1251:	r3 = *(u64 *)(r1 + 0x68)
    1252:	if r3 == r2 goto +0x567 <turnpike+0x5200>
    1253:	r3 = *(u64 *)(r1 + 0x70)
    1254:	if r3 == r2 goto +0x565 <turnpike+0x5200>
    1255:	r3 = *(u64 *)(r1 + 0x78)
    1256:	if r3 == r2 goto +0x563 <turnpike+0x5200>
    1257:	r9 = 0xf
    1258:	r1 = *(u64 *)(r1 + 0x80)
    1259:	if r1 == r2 goto +0x560 <turnpike+0x5200>
    1260:	goto -0x4a4 <turnpike+0x1e8>
    1261:	call 0x76
    1262:	r9 = 0xa
    1263:	r1 = *(u64 *)(r10 - 0xc0)
    1264:	w3 = *(u32 *)(r1 + 0x8)
    1265:	w2 = *(u32 *)(r1 + 0xc)
    1266:	w1 = *(u32 *)(r1 + 0x10)
    1267:	r0 >>= 0x6
    1268:	if w3 <= w0 goto -0x4ac <turnpike+0x1e8>
    1269:	if w0 >= w2 goto +0x1 <turnpike+0x2758>
    1270:	if w1 > w0 goto +0x85 <turnpike+0x2b80>
    1271:	r1 = *(u64 *)(r10 - 0xb0)
    1272:	if w0 <= w2 goto -0x4b0 <turnpike+0x1e8>
    1273:	w0 -= w2
    1274:	if w0 < 0x2 goto -0x4b2 <turnpike+0x1e8>
    1275:	r2 = *(u64 *)(r10 - 0x48)
    1276:	r2 = *(u64 *)(r2 + 0x0)
    1277:	r3 = 0xffffffffffff ll
    1279:	r2 &= r3
    1280:	r3 = 0x28
    1281:	*(u64 *)(r10 - 0x58) = r3
    1282:	r3 = *(u64 *)(r1 + 0x48)
    1283:	if r3 == r2 goto +0x548 <turnpike+0x5200>
    1284:	r3 = *(u64 *)(r1 + 0x50)
    1285:	if r3 == r2 goto +0x546 <turnpike+0x5200>
    1286:	r3 = *(u64 *)(r1 + 0x58)
    1287:	if r3 == r2 goto +0x544 <turnpike+0x5200>
    1288:	r3 = *(u64 *)(r1 + 0x60)
    1289:	if r3 == r2 goto +0x542 <turnpike+0x5200>
    1290:	r3 = *(u64 *)(r1 + 0x68)
    1291:	if r3 == r2 goto +0x540 <turnpike+0x5200>
    1292:	r3 = *(u64 *)(r1 + 0x70)
    1293:	if r3 == r2 goto +0x53e <turnpike+0x5200>
    1294:	r3 = *(u64 *)(r1 + 0x78)
    1295:	if r3 == r2 goto +0x53c <turnpike+0x5200>
    1296:	r9 = 0xf
    1297:	r1 = *(u64 *)(r1 + 0x80)
    1298:	if r1 == r2 goto +0x539 <turnpike+0x5200>
    1299:	goto -0x4cb <turnpike+0x1e8>
    1300:	call 0x76
    1301:	r1 = *(u64 *)(r10 - 0xc0)
    1302:	w2 = *(u32 *)(r1 + 0x8)
    1303:	w3 = *(u32 *)(r1 + 0xc)
    1304:	w1 = *(u32 *)(r1 + 0x10)
    1305:	r0 >>= 0x6
    1306:	r9 = 0xa
    1307:	if w2 <= w0 goto -0x4d3 <turnpike+0x1e8>
    1308:	if w1 <= w0 goto +0x1 <turnpike+0x2890>
    1309:	if w3 > w0 goto +0x531 <turnpike+0x5218>
    1310:	if w1 > w0 goto +0x1 <turnpike+0x28a0>
    1311:	w3 = w1
    1312:	r2 = *(u64 *)(r10 - 0xb0)
    1313:	if w0 <= w3 goto -0x4d9 <turnpike+0x1e8>
    1314:	w4 = w0
    1315:	w4 -= w3
    1316:	if w4 < 0x2 goto -0x4dc <turnpike+0x1e8>
    1317:	r3 = *(u64 *)(r10 - 0x48)
    1318:	r3 = *(u64 *)(r3 + 0x0)
    1319:	r4 = 0xffffffffffff ll
    1321:	r3 &= r4
    1322:	r4 = *(u64 *)(r2 + 0x48)
    1323:	if r4 == r3 goto +0xf <turnpike+0x2978>
    1324:	r4 = *(u64 *)(r2 + 0x50)
    1325:	if r4 == r3 goto +0xd <turnpike+0x2978>
    1326:	r4 = *(u64 *)(r2 + 0x58)
    1327:	if r4 == r3 goto +0xb <turnpike+0x2978>
    1328:	r4 = *(u64 *)(r2 + 0x60)
    1329:	if r4 == r3 goto +0x9 <turnpike+0x2978>
    1330:	r4 = *(u64 *)(r2 + 0x68)
    1331:	if r4 == r3 goto +0x7 <turnpike+0x2978>
    1332:	r4 = *(u64 *)(r2 + 0x70)
    1333:	if r4 == r3 goto +0x5 <turnpike+0x2978>
    1334:	r4 = *(u64 *)(r2 + 0x78)
    1335:	if r4 == r3 goto +0x3 <turnpike+0x2978>
    1336:	r9 = 0xf
    1337:	r2 = *(u64 *)(r2 + 0x80)
    1338:	if r2 != r3 goto -0x4f2 <turnpike+0x1e8>
    1339:	r2 = 0x28
    1340:	*(u64 *)(r10 - 0x58) = r2
    1341:	if w1 > w0 goto +0x50e <turnpike+0x5200>
    1342:	goto +0x2a <turnpike+0x2ae8>
    1343:	call 0x76
    1344:	r1 = *(u64 *)(r10 - 0xc0)
    1345:	w2 = *(u32 *)(r1 + 0x8)
    1346:	w3 = *(u32 *)(r1 + 0xc)
    1347:	w1 = *(u32 *)(r1 + 0x10)
    1348:	r0 >>= 0x6
    1349:	r9 = 0xa
    1350:	if w2 <= w0 goto -0x4fe <turnpike+0x1e8>
    1351:	if w1 <= w0 goto +0x1 <turnpike+0x29e8>
    1352:	if w3 > w0 goto +0x23b <turnpike+0x3bc0>
    1353:	if w1 > w0 goto +0x1 <turnpike+0x29f8>
    1354:	w3 = w1
    1355:	r2 = *(u64 *)(r10 - 0xb0)
    1356:	if w0 <= w3 goto -0x504 <turnpike+0x1e8>
    1357:	w4 = w0
    1358:	w4 -= w3
    1359:	if w4 < 0x2 goto -0x507 <turnpike+0x1e8>
    1360:	r3 = *(u64 *)(r10 - 0x48)
    1361:	r3 = *(u64 *)(r3 + 0x0)
    1362:	r4 = 0xffffffffffff ll
    1364:	r3 &= r4
    1365:	r4 = *(u64 *)(r2 + 0x48)
    1366:	if r4 == r3 goto +0xf <turnpike+0x2ad0>
    1367:	r4 = *(u64 *)(r2 + 0x50)
    1368:	if r4 == r3 goto +0xd <turnpike+0x2ad0>
    1369:	r4 = *(u64 *)(r2 + 0x58)
    1370:	if r4 == r3 goto +0xb <turnpike+0x2ad0>
    1371:	r4 = *(u64 *)(r2 + 0x60)
    1372:	if r4 == r3 goto +0x9 <turnpike+0x2ad0>
    1373:	r4 = *(u64 *)(r2 + 0x68)
    1374:	if r4 == r3 goto +0x7 <turnpike+0x2ad0>
    1375:	r4 = *(u64 *)(r2 + 0x70)
    1376:	if r4 == r3 goto +0x5 <turnpike+0x2ad0>
    1377:	r4 = *(u64 *)(r2 + 0x78)
    1378:	if r4 == r3 goto +0x3 <turnpike+0x2ad0>
    1379:	r9 = 0xf
    1380:	r2 = *(u64 *)(r2 + 0x80)
    1381:	if r2 != r3 goto -0x51d <turnpike+0x1e8>
    1382:	r2 = 0x28
    1383:	*(u64 *)(r10 - 0x58) = r2
    1384:	if w1 > w0 goto +0x4e3 <turnpike+0x5200>
    1385:	r1 = 0x27
    1386:	*(u64 *)(r10 - 0x58) = r1
    1387:	goto +0x4e0 <turnpike+0x5200>
    1388:	w1 = *(u32 *)(r10 - 0x98)
    1389:	r2 = *(u64 *)(r10 - 0x90)
    1390:	w1 -= w2
    1391:	*(u32 *)(r10 - 0x98) = w1
    1392:	r1 = 0x1
    1393:	*(u64 *)(r10 - 0x130) = r1
    1394:	w1 = 0x0
    1395:	*(u64 *)(r10 - 0x80) = r1
    1396:	w1 = 0x1
    1397:	*(u32 *)(r10 - 0xc8) = w1
    1398:	r2 = *(u64 *)(r10 - 0xc0)
    1399:	w1 = *(u16 *)(r2 + 0x1c)
    1400:	*(u64 *)(r10 - 0xa8) = r1
    1401:	r1 = *(u64 *)(r10 - 0x50)
    1402:	w1 += 0x30
    1403:	goto +0xc <turnpike+0x2be0>
    1404:	r1 = 0x1
    1405:	*(u64 *)(r10 - 0x130) = r1
    1406:	w1 = 0x0
    1407:	*(u32 *)(r10 - 0xc8) = w1
    1408:	r1 = *(u64 *)(r10 - 0x90)
    1409:	w1 += -0x14
    1410:	*(u64 *)(r10 - 0x90) = r1
    1411:	r2 = *(u64 *)(r10 - 0xc0)
    1412:	w1 = *(u16 *)(r2 + 0x1c)
    1413:	*(u64 *)(r10 - 0xa8) = r1
    1414:	r1 = *(u64 *)(r10 - 0x50)
    1415:	w1 += 0x1c
    1416:	*(u32 *)(r10 - 0xf8) = w1
    1417:	r1 = *(u64 *)(r10 - 0xe0)
    1418:	*(u64 *)(r10 - 0xa0) = r1
    1419:	r8 = *(u64 *)(r10 - 0xf0)
    1420:	*(u64 *)(r10 - 0x68) = r2
    1421:	*(u64 *)(r10 - 0x128) = r1
    1422:	*(u64 *)(r10 - 0x110) = r2
    1423:	w1 = 0x0
    1424:	*(u32 *)(r10 - 0x100) = w1
    1425:	r1 = *(u64 *)(r10 - 0x78)
    1426:	w2 = w1
    1427:	w2 &= 0xff
    1428:	w1 = 0x0
    1429:	*(u32 *)(r10 - 0x120) = w1
    1430:	w1 = 0x1
    1431:	if w2 < 0x2 goto +0x1 <turnpike+0x2c68>
    1432:	w1 = 0x0
    1433:	w2 = 0x34
    1434:	*(u32 *)(r10 - 0x118) = w2
    1435:	w2 = 0x20
    1436:	*(u32 *)(r10 - 0xd8) = w2
    1437:	r2 = *(u64 *)(r10 - 0xb8)
    1438:	w2 += 0xc
    1439:	*(u64 *)(r10 - 0xd0) = r2
    1440:	r3 = *(u64 *)(r10 - 0x68)
    1441:	r2 = r3
    1442:	r2 += 0x16
    1443:	*(u64 *)(r10 - 0x108) = r2
    1444:	w2 = *(u8 *)(r3 + 0x16)
    1445:	w2 &= 0x1
    1446:	r4 = *(u64 *)(r10 - 0xa0)
    1447:	*(u64 *)(r10 - 0xe0) = r4
    1448:	*(u64 *)(r10 - 0xf0) = r8
    1449:	*(u64 *)(r10 - 0xc0) = r3
    1450:	if w2 == 0x0 goto +0x1 <turnpike+0x2d00>
    1451:	goto +0x2fe <turnpike+0x44f0>
    1452:	r9 = 0x6
    1453:	w1 &= 0x1
    1454:	r2 = *(u64 *)(r10 - 0xb0)
    1455:	if w1 != 0x0 goto -0x567 <turnpike+0x1e8>
    1456:	*(u64 *)(r10 - 0xb0) = r2
    1457:	w1 = *(u32 *)(r10 - 0xc8)
    1458:	w1 &= 0x1
    1459:	if w1 == 0x0 goto +0x7 <turnpike+0x2d78>
    1460:	r1 = *(u64 *)(r10 - 0xd0)
    1461:	w1 += -0x4d9
    1462:	w2 = 0x400000
    1463:	*(u64 *)(r10 - 0x80) = r2
    1464:	if w1 < -0x4ed goto +0x2 <turnpike+0x2d78>
    1465:	w1 = 0x0
    1466:	*(u64 *)(r10 - 0x80) = r1
    1467:	r9 = 0xd
    1468:	r1 = *(u64 *)(r10 - 0xc0)
    1469:	w1 = *(u16 *)(r1 + 0x14)
    1470:	r2 = *(u64 *)(r10 - 0xb0)
    1471:	if r1 > 0xfff goto -0x577 <turnpike+0x1e8>
    1472:	r1 <<= 0x5
    1473:	r2 += r1
    1474:	r1 = *(u64 *)(r2 + 0x2608)
    1475:	*(u64 *)(r10 - 0x68) = r2
    1476:	r2 = *(u64 *)(r2 + 0x2610)
    1477:	*(u64 *)(r10 - 0xa0) = r1
    1478:	w1 &= 0xffff
    1479:	if w1 == 0x0 goto -0x57f <turnpike+0x1e8>
    1480:	r3 = r2
    1481:	r3 >>= 0x20
    1482:	w4 = *(u32 *)(r10 - 0x58)
    1483:	if w4 != w3 goto -0x583 <turnpike+0x1e8>
    1484:	r9 = 0xe
    1485:	r3 = *(u64 *)(r10 - 0xd0)
    1486:	w3 += 0x14
    1487:	if w3 > w1 goto -0x587 <turnpike+0x1e8>
    1488:	r1 = *(u64 *)(r10 - 0x68)
    1489:	r1 += 0x2608
    1490:	*(u64 *)(r10 - 0x68) = r1
    1491:	r1 = *(u64 *)(r10 - 0x48)
    1492:	r1 = *(u64 *)(r1 + 0x0)
    1493:	r3 = 0xffffffffffff ll
    1495:	r1 &= r3
    1496:	w3 = *(u32 *)(r7 + 0xc)
    1497:	r4 = *(u64 *)(r10 - 0xa0)
    1498:	r4 >>= 0x20
    1499:	if w3 == w4 goto +0x159 <turnpike+0x3948>
    1500:	r3 = *(u64 *)(r10 - 0xb0)
    1501:	r4 = *(u64 *)(r3 + 0x48)
    1502:	if r4 == r1 goto +0x10 <turnpike+0x2f18>
    1503:	r4 = *(u64 *)(r3 + 0x50)
    1504:	if r4 == r1 goto +0xe <turnpike+0x2f18>
    1505:	r4 = *(u64 *)(r3 + 0x58)
    1506:	if r4 == r1 goto +0xc <turnpike+0x2f18>
    1507:	r4 = *(u64 *)(r3 + 0x60)
    1508:	if r4 == r1 goto +0xa <turnpike+0x2f18>
    1509:	r4 = *(u64 *)(r3 + 0x68)
    1510:	if r4 == r1 goto +0x8 <turnpike+0x2f18>
    1511:	r4 = *(u64 *)(r3 + 0x70)
    1512:	if r4 == r1 goto +0x6 <turnpike+0x2f18>
    1513:	r4 = *(u64 *)(r3 + 0x78)
    1514:	if r4 == r1 goto +0x4 <turnpike+0x2f18>
    1515:	r9 = 0xf
    1516:	r3 = *(u64 *)(r3 + 0x80)
    1517:	if r3 == r1 goto +0x1 <turnpike+0x2f18>
    1518:	goto -0x5a6 <turnpike+0x1e8>
    1519:	r2 <<= 0x20
    1520:	r2 >>= 0x20
    1521:	r1 = 0x0 ll
		0000000000002f88:  R_BPF_64_64	DEVICES
    1523:	r3 = 0x0
    1524:	call 0x33
    1525:	r1 = r0
    1526:	r1 s>>= 0x3f
    1527:	w0 ^= w1
    1528:	w0 -= w1
    1529:	w1 = 0x4
    1530:	*(u32 *)(r10 - 0x48) = w1
    1531:	r9 = 0xd
    1532:	if w0 != 0x4 goto -0x5b4 <turnpike+0x1e8>
    1533:	r1 = *(u64 *)(r10 - 0x108)
    1534:	w1 = *(u8 *)(r1 + 0x0)
    1535:	w1 &= 0x10
    1536:	if w1 == 0x0 goto +0x34 <turnpike+0x3148>
    1537:	r3 = *(u64 *)(r10 - 0xc0)
    1538:	w1 = *(u8 *)(r3 + 0x17)
    1539:	r1 <<= 0x2
    1540:	r2 = *(u64 *)(r10 - 0xb0)
    1541:	r2 += r1
    1542:	w1 = *(u32 *)(r2 + 0x2208)
    1543:	r2 = 0xffff00000000 ll
    1545:	r5 = *(u64 *)(r10 - 0xe0)
    1546:	r4 = r5
    1547:	r4 &= r2
    1548:	w2 = w5
    1549:	w2 >>= 0x10
    1550:	w3 = *(u32 *)(r3 + 0x18)
    1551:	r5 = 0x10000000000 ll
    1553:	if r4 == r5 goto +0x1 <turnpike+0x3038>
    1554:	w2 = w3
    1555:	r2 = be16 r2
    1556:	w1 += w2
    1557:	*(u32 *)(r10 - 0x20) = w1
    1558:	r2 = r10
    1559:	r2 += -0x20
    1560:	r1 = 0x0 ll
		00000000000030c0:  R_BPF_64_64	LIMITS
    1562:	call 0x1
    1563:	r8 = r0
    1564:	if r8 == 0x0 goto +0x18 <turnpike+0x3148>
    1565:	r9 = *(u64 *)(r8 + 0x8)
    1566:	r1 = *(u64 *)(r10 - 0xb8)
    1567:	r9 *= r1
    1568:	r1 = *(u64 *)(r8 + 0x18)
    1569:	r1 = *(u64 *)(r8 + 0x10)
    1570:	*(u64 *)(r10 - 0xc8) = r1
    1571:	r1 = *(u64 *)(r8 + 0x0)
    1572:	*(u64 *)(r10 - 0x58) = r1
    1573:	call 0x76
    1574:	r0 <<= 0x18
    1575:	r1 = r0
    1576:	r3 = *(u64 *)(r10 - 0x58)
    1577:	r2 = r3
    1578:	if r0 > r3 goto +0x1 <turnpike+0x3100>
    1579:	r1 = r2
    1580:	r9 >>= 0x8
    1581:	r1 += r9
    1582:	r2 = 0x33
    1583:	*(u64 *)(r10 - 0x58) = r2
    1584:	r2 = r1
    1585:	r2 -= r0
    1586:	r3 = *(u64 *)(r10 - 0xc8)
    1587:	if r2 > r3 goto +0x418 <turnpike+0x5200>
    1588:	*(u64 *)(r8 + 0x0) = r1
    1589:	w1 = *(u32 *)(r10 - 0x100)
    1590:	if w1 == 0x0 goto +0x38 <turnpike+0x3318>
    1591:	r1 = *(u64 *)(r10 - 0x110)
    1592:	w1 = *(u8 *)(r1 + 0x16)
    1593:	w1 &= 0x10
    1594:	if w1 == 0x0 goto +0x34 <turnpike+0x3318>
    1595:	r3 = *(u64 *)(r10 - 0x110)
    1596:	w1 = *(u8 *)(r3 + 0x17)
    1597:	r1 <<= 0x2
    1598:	r2 = *(u64 *)(r10 - 0xb0)
    1599:	r2 += r1
    1600:	w1 = *(u32 *)(r2 + 0x2208)
    1601:	r2 = 0xffff00000000 ll
    1603:	r5 = *(u64 *)(r10 - 0x128)
    1604:	r4 = r5
    1605:	r4 &= r2
    1606:	w2 = w5
    1607:	w2 >>= 0x10
    1608:	w3 = *(u32 *)(r3 + 0x18)
    1609:	r5 = 0x10000000000 ll
    1611:	if r4 == r5 goto +0x1 <turnpike+0x3208>
    1612:	w2 = w3
    1613:	r2 = be16 r2
    1614:	w1 += w2
    1615:	*(u32 *)(r10 - 0x20) = w1
    1616:	r2 = r10
    1617:	r2 += -0x20
    1618:	r1 = 0x0 ll
		0000000000003290:  R_BPF_64_64	LIMITS
    1620:	call 0x1
    1621:	r8 = r0
    1622:	if r8 == 0x0 goto +0x18 <turnpike+0x3318>
    1623:	r9 = *(u64 *)(r8 + 0x8)
    1624:	r1 = *(u64 *)(r10 - 0xb8)
    1625:	r9 *= r1
    1626:	r1 = *(u64 *)(r8 + 0x18)
    1627:	r1 = *(u64 *)(r8 + 0x10)
    1628:	*(u64 *)(r10 - 0xb0) = r1
    1629:	r1 = *(u64 *)(r8 + 0x0)
    1630:	*(u64 *)(r10 - 0x58) = r1
    1631:	call 0x76
    1632:	r0 <<= 0x18
    1633:	r1 = r0
    1634:	r3 = *(u64 *)(r10 - 0x58)
    1635:	r2 = r3
    1636:	if r0 > r3 goto +0x1 <turnpike+0x32d0>
    1637:	r1 = r2
    1638:	r9 >>= 0x8
    1639:	r1 += r9
    1640:	r2 = 0x33
    1641:	*(u64 *)(r10 - 0x58) = r2
    1642:	r2 = r1
    1643:	r2 -= r0
    1644:	r3 = *(u64 *)(r10 - 0xb0)
    1645:	if r2 > r3 goto +0x3de <turnpike+0x5200>
    1646:	*(u64 *)(r8 + 0x0) = r1
    1647:	r1 = *(u64 *)(r10 - 0x50)
    1648:	w2 = *(u32 *)(r10 - 0xd8)
    1649:	w2 += w1
    1650:	w1 = *(u32 *)(r10 - 0xf8)
    1651:	w8 = w1
    1652:	w8 -= w2
    1653:	*(u32 *)(r10 - 0xd8) = w2
    1654:	if w1 == w2 goto +0x5 <turnpike+0x3380>
    1655:	r1 = r7
    1656:	w2 = w8
    1657:	call 0x2c
    1658:	r9 = 0x11
    1659:	if r0 != 0x0 goto -0x633 <turnpike+0x1e8>
    1660:	r2 = *(u64 *)(r10 - 0xb8)
    1661:	r2 = be32 r2
    1662:	w2 &= -0x10000
    1663:	r1 = *(u64 *)(r10 - 0x68)
    1664:	r3 = *(u64 *)(r1 + 0x10)
    1665:	*(u64 *)(r10 - 0x108) = r3
    1666:	r1 = *(u64 *)(r1 + 0x18)
    1667:	*(u64 *)(r10 - 0x118) = r1
    1668:	r1 = *(u64 *)(r10 - 0xc0)
    1669:	w1 = *(u16 *)(r1 + 0x1e)
    1670:	w2 |= w1
    1671:	*(u64 *)(r10 - 0xc8) = r2
    1672:	r9 = 0x0
    1673:	r1 = *(u64 *)(r10 - 0xd0)
    1674:	r1 = be16 r1
    1675:	*(u64 *)(r10 - 0xb0) = r1
    1676:	r1 = *(u64 *)(r10 - 0x88)
    1677:	if w1 == 0x0 goto +0x2c <turnpike+0x3570>
    1678:	r1 = 0x0
    1679:	w2 = *(u32 *)(r10 - 0x120)
    1680:	if w2 != 0x0 goto +0x1 <turnpike+0x3430>
    1681:	r1 = *(u64 *)(r10 - 0xc8)
    1682:	r3 = *(u64 *)(r10 - 0x90)
    1683:	w3 ^= -0x1
    1684:	r3 = be16 r3
    1685:	r2 = *(u64 *)(r10 - 0xb0)
    1686:	r3 += r2
    1687:	r3 <<= 0x1
    1688:	r2 = *(u64 *)(r10 - 0xa8)
    1689:	r3 += r2
    1690:	r2 = *(u64 *)(r10 - 0x88)
    1691:	w2 ^= -0x1
    1692:	r2 &= 0xffff
    1693:	r3 += r2
    1694:	r3 += r1
    1695:	r1 = r3
    1696:	r1 >>= 0x20
    1697:	r3 <<= 0x20
    1698:	r3 >>= 0x20
    1699:	r3 += r1
    1700:	r2 = r3
    1701:	r2 &= 0xffff
    1702:	r1 = r3
    1703:	r1 >>= 0x20
    1704:	r1 += r2
    1705:	r3 >>= 0x10
    1706:	r3 &= 0xffff
    1707:	r1 += r3
    1708:	r2 = r1
    1709:	r2 >>= 0x10
    1710:	r1 &= 0xffff
    1711:	r1 += r2
    1712:	w2 = w1
    1713:	r1 >>= 0x10
    1714:	w1 += w2
    1715:	w2 = w1
    1716:	w2 &= 0xffff
    1717:	w9 = -0x1
    1718:	if w2 == 0xffff goto +0x2 <turnpike+0x3568>
    1719:	w1 ^= -0x1
    1720:	w9 = w1
    1721:	r9 <<= 0x30
    1722:	r1 = *(u64 *)(r10 - 0xc0)
    1723:	w2 = *(u32 *)(r1 + 0x18)
    1724:	*(u64 *)(r10 - 0xa8) = r2
    1725:	r2 = *(u64 *)(r10 - 0xe8)
    1726:	r2 = *(u64 *)(r2 + 0x18)
    1727:	*(u64 *)(r10 - 0x90) = r2
    1728:	r1 = *(u64 *)(r1 + 0x28)
    1729:	*(u64 *)(r10 - 0x88) = r1
    1730:	w1 = 0x0
    1731:	*(u32 *)(r10 - 0x20) = w1
    1732:	r2 = r10
    1733:	r2 += -0x20
    1734:	r1 = 0x0 ll
		0000000000003630:  R_BPF_64_64	COUNTERS
    1736:	call 0x1
    1737:	if r0 == 0x0 goto +0x7 <turnpike+0x3628>
    1738:	r1 = *(u64 *)(r0 + 0x2f8)
    1739:	r1 += 0x1
    1740:	*(u64 *)(r0 + 0x2f8) = r1
    1741:	r1 = be16 r1
    1742:	r2 = *(u64 *)(r10 - 0x80)
    1743:	w2 |= w1
    1744:	*(u64 *)(r10 - 0x80) = r2
    1745:	r1 = *(u64 *)(r10 - 0x68)
    1746:	r1 = *(u64 *)(r1 + 0x0)
    1747:	r2 = *(u64 *)(r10 - 0xa0)
    1748:	if r2 != r1 goto +0x6e <turnpike+0x39b8>
    1749:	r1 = *(u64 *)(r10 - 0xc0)
    1750:	r1 = *(u64 *)(r1 + 0x0)
    1751:	r2 = *(u64 *)(r10 - 0xe0)
    1752:	if r1 != r2 goto +0x6a <turnpike+0x39b8>
    1753:	w1 = *(u32 *)(r10 - 0x100)
    1754:	if w1 != 0x0 goto +0x1 <turnpike+0x3680>
    1755:	goto +0x4 <turnpike+0x36a0>
    1756:	r1 = *(u64 *)(r10 - 0x110)
    1757:	r1 = *(u64 *)(r1 + 0x0)
    1758:	r2 = *(u64 *)(r10 - 0x128)
    1759:	if r1 != r2 goto +0x63 <turnpike+0x39b8>
    1760:	r1 = 0x2d
    1761:	*(u64 *)(r10 - 0x58) = r1
    1762:	w1 = *(u32 *)(r7 + 0x0)
    1763:	r2 = *(u64 *)(r10 - 0x50)
    1764:	*(u64 *)(r10 - 0x68) = r1
    1765:	r2 += r1
    1766:	r1 = r2
    1767:	r1 += 0x1c
    1768:	w3 = *(u32 *)(r7 + 0x4)
    1769:	*(u64 *)(r10 - 0xa0) = r3
    1770:	*(u64 *)(r10 - 0xd8) = r1
    1771:	if r1 > r3 goto +0x360 <turnpike+0x5200>
    1772:	r0 = *(u64 *)(r10 - 0xd0)
    1773:	w0 += 0x14
    1774:	r0 = be32 r0
    1775:	r5 = *(u64 *)(r10 - 0x70)
    1776:	w5 <<= 0x8
    1777:	w0 &= -0x10000
    1778:	w5 &= 0xff00
    1779:	w0 |= w5
    1780:	r8 = *(u64 *)(r10 - 0xb0)
    1781:	r8 <<= 0x20
    1782:	r6 = -0x100000000 ll
    1784:	r3 = *(u64 *)(r10 - 0x78)
    1785:	w3 += -0x1
    1786:	r1 = *(u64 *)(r10 - 0xa8)
    1787:	r8 |= r1
    1788:	r4 = *(u64 *)(r10 - 0x88)
    1789:	r5 = r4
    1790:	r5 &= r6
    1791:	r1 = *(u64 *)(r10 - 0x90)
    1792:	r1 >>= 0x20
    1793:	r0 |= 0x45
    1794:	r8 |= r9
    1795:	*(u64 *)(r10 - 0xb0) = r8
    1796:	r5 |= r1
    1797:	w3 &= 0xff
    1798:	w3 |= 0x1100
    1799:	r6 = r0
    1800:	r6 += r3
    1801:	r6 += r1
    1802:	r4 >>= 0x20
    1803:	r6 += r4
    1804:	r8 = *(u64 *)(r10 - 0x80)
    1805:	r6 += r8
    1806:	r8 <<= 0x20
    1807:	r8 |= r0
    1808:	r9 = r8
    1809:	r0 = r6
    1810:	r0 >>= 0x20
    1811:	r6 <<= 0x20
    1812:	r6 >>= 0x20
    1813:	r6 += r0
    1814:	r8 = r6
    1815:	r8 &= 0xffff
    1816:	r0 = r6
    1817:	r0 >>= 0x20
    1818:	r0 += r8
    1819:	r6 >>= 0x10
    1820:	r6 &= 0xffff
    1821:	r0 += r6
    1822:	r6 = r0
    1823:	r6 >>= 0x10
    1824:	w0 &= 0xffff
    1825:	w0 += w6
    1826:	w0 *= 0x10001
    1827:	w0 &= -0x10000
    1828:	w0 |= w3
    1829:	w0 ^= -0x10000
    1830:	r3 = *(u64 *)(r10 - 0x118)
    1831:	r6 = *(u64 *)(r10 - 0x68)
    1832:	*(u32 *)(r6 + 0x8) = w3
    1833:	r3 = *(u64 *)(r10 - 0x108)
    1834:	*(u64 *)(r6 + 0x0) = r3
    1835:	r6 += 0xc
    1836:	r8 = *(u64 *)(r10 - 0x50)
    1837:	if r8 == 0xe goto +0x26 <turnpike+0x3a40>
    1838:	r6 = *(u64 *)(r10 - 0x50)
    1839:	if r6 == 0x12 goto +0x1f <turnpike+0x3a18>
    1840:	r6 = *(u64 *)(r10 - 0x60)
    1841:	r1 = *(u64 *)(r10 - 0x68)
    1842:	*(u64 *)(r1 + 0xc) = r6
    1843:	r1 += 0x14
    1844:	goto +0x1e <turnpike+0x3a38>
    1845:	r3 = *(u64 *)(r10 - 0x68)
    1846:	r2 = *(u64 *)(r3 + 0x10)
    1847:	r3 = *(u64 *)(r3 + 0x18)
    1848:	r3 <<= 0x10
    1849:	r4 = 0xffffffff0000 ll
    1851:	r3 &= r4
    1852:	r2 >>= 0x30
    1853:	r3 |= r2
    1854:	r9 = 0xf
    1855:	w2 = 0x3
    1856:	*(u32 *)(r10 - 0x48) = w2
    1857:	if r1 == r3 goto -0x145 <turnpike+0x2f88>
    1858:	goto -0x6fa <turnpike+0x1e8>
    1859:	r9 = 0x12
    1860:	w1 = *(u32 *)(r10 - 0xf8)
    1861:	w2 = *(u32 *)(r10 - 0xd8)
    1862:	if w1 == w2 goto -0x6fe <turnpike+0x1e8>
    1863:	w8 = -w8
    1864:	r1 = r7
    1865:	w2 = w8
    1866:	call 0x2c
    1867:	r1 = 0x2d
    1868:	*(u64 *)(r10 - 0x58) = r1
    1869:	if r0 == 0x0 goto -0x705 <turnpike+0x1e8>
    1870:	goto +0x2fd <turnpike+0x5200>
    1871:	r6 = *(u64 *)(r10 - 0x60)
    1872:	r1 = *(u64 *)(r10 - 0x68)
    1873:	*(u32 *)(r1 + 0xc) = w6
    1874:	r1 += 0x10
    1875:	r6 = r1
    1876:	w4 = 0x8
    1877:	*(u16 *)(r6 + 0x0) = w4
    1878:	r3 = *(u64 *)(r10 - 0xb0)
    1879:	*(u64 *)(r2 + 0x14) = r3
    1880:	*(u64 *)(r2 + 0xc) = r5
    1881:	*(u32 *)(r2 + 0x8) = w0
    1882:	*(u64 *)(r2 + 0x0) = r9
    1883:	w3 = *(u32 *)(r10 - 0x120)
    1884:	if w3 != 0x0 goto +0x6 <turnpike+0x3ab8>
    1885:	r2 += 0x20
    1886:	r3 = *(u64 *)(r10 - 0xa0)
    1887:	if r2 > r3 goto +0x2ec <turnpike+0x5200>
    1888:	r2 = *(u64 *)(r10 - 0xc8)
    1889:	r1 = *(u64 *)(r10 - 0xd8)
    1890:	*(u32 *)(r1 + 0x0) = w2
    1891:	r3 = *(u64 *)(r10 - 0xc0)
    1892:	r1 = *(u64 *)(r3 + 0x30)
    1893:	r2 = *(u64 *)(r10 - 0xb8)
    1894:	r1 += r2
    1895:	*(u64 *)(r3 + 0x30) = r1
    1896:	r2 = *(u64 *)(r10 - 0xf0)
    1897:	w1 = *(u32 *)(r2 + 0x0)
    1898:	w1 += 0x1
    1899:	*(u32 *)(r2 + 0x0) = w1
    1900:	w1 = *(u32 *)(r10 - 0x100)
    1901:	if w1 != 0x0 goto +0x1 <turnpike+0x3b18>
    1902:	goto +0x9 <turnpike+0x3b60>
    1903:	r3 = *(u64 *)(r10 - 0x110)
    1904:	r1 = *(u64 *)(r3 + 0x30)
    1905:	r2 = *(u64 *)(r10 - 0xb8)
    1906:	r1 += r2
    1907:	*(u64 *)(r3 + 0x30) = r1
    1908:	r2 = *(u64 *)(r10 - 0x138)
    1909:	w1 = *(u32 *)(r2 + 0x0)
    1910:	w1 += 0x1
    1911:	*(u32 *)(r2 + 0x0) = w1
    1912:	r9 = *(u64 *)(r10 - 0x130)
    1913:	w6 = *(u32 *)(r10 - 0x48)
    1914:	w1 = *(u32 *)(r10 - 0x98)
    1915:	if w1 == 0x0 goto -0x733 <turnpike+0x1e8>
    1916:	w2 = *(u32 *)(r10 - 0x98)
    1917:	w2 = -w2
    1918:	r1 = r7
    1919:	call 0x41
    1920:	r9 = *(u64 *)(r10 - 0x130)
    1921:	w6 = *(u32 *)(r10 - 0x48)
    1922:	if r0 == 0x0 goto -0x73a <turnpike+0x1e8>
    1923:	goto +0x2c8 <turnpike+0x5200>
    1924:	w2 = w8
    1925:	r1 = *(u64 *)(r10 - 0xb8)
    1926:	w2 -= w1
    1927:	r9 = 0x8
    1928:	*(u32 *)(r10 - 0x68) = w2
    1929:	if w2 > 0x3 goto -0x741 <turnpike+0x1e8>
    1930:	r1 = *(u64 *)(r10 - 0xa8)
    1931:	w1 ^= -0x1
    1932:	*(u64 *)(r10 - 0xa8) = r1
    1933:	r1 = *(u64 *)(r10 - 0x50)
    1934:	w1 |= 0x20
    1935:	*(u32 *)(r10 - 0xf8) = w1
    1936:	r1 = *(u64 *)(r10 - 0xb8)
    1937:	if w8 != w1 goto +0xba <turnpike+0x4200>
    1938:	r1 = *(u64 *)(r10 - 0x90)
    1939:	w1 += -0x14
    1940:	*(u64 *)(r10 - 0x90) = r1
    1941:	w1 = *(u32 *)(r10 - 0x98)
    1942:	w1 += w8
    1943:	r2 = *(u64 *)(r10 - 0xb8)
    1944:	w1 -= w2
    1945:	*(u32 *)(r10 - 0x98) = w1
    1946:	r1 = *(u64 *)(r10 - 0xc0)
    1947:	w1 = *(u16 *)(r1 + 0x1c)
    1948:	r2 = *(u64 *)(r10 - 0xa8)
    1949:	r2 += r1
    1950:	*(u64 *)(r10 - 0xa8) = r2
    1951:	w1 = 0x0
    1952:	*(u32 *)(r10 - 0xc8) = w1
    1953:	w1 = *(u32 *)(r10 - 0xd8)
    1954:	w1 &= 0x2
    1955:	if w1 == 0x0 goto +0xea <turnpike+0x4410>
    1956:	r9 = 0x6
    1957:	r1 = *(u64 *)(r10 - 0xc0)
    1958:	w1 = *(u8 *)(r1 + 0x16)
    1959:	*(u32 *)(r10 - 0xc8) = w1
    1960:	r1 = *(u64 *)(r10 - 0x78)
    1961:	w1 &= 0xff
    1962:	if w1 < 0x2 goto -0x762 <turnpike+0x1e8>
    1963:	w1 = *(u32 *)(r10 - 0xc8)
    1964:	w1 &= 0x1
    1965:	if w1 == 0x0 goto +0x3c <turnpike+0x3ef0>
    1966:	r9 = 0xc
    1967:	r1 = *(u64 *)(r10 - 0xb0)
    1968:	r2 = *(u64 *)(r10 - 0x88)
    1969:	if w2 == 0x0 goto -0x769 <turnpike+0x1e8>
    1970:	r2 = *(u64 *)(r10 - 0x80)
    1971:	if w2 != 0x0 goto +0x3 <turnpike+0x3d58>
    1972:	r9 = 0xe
    1973:	r2 = *(u64 *)(r10 - 0xb8)
    1974:	if w2 > 0x4d0 goto -0x76e <turnpike+0x1e8>
    1975:	r5 = *(u64 *)(r10 - 0xc0)
    1976:	w3 = *(u32 *)(r5 + 0x18)
    1977:	r2 = 0x10000000000 ll
    1979:	r3 |= r2
    1980:	r2 = *(u64 *)(r10 - 0xe8)
    1981:	r9 = *(u64 *)(r2 + 0x10)
    1982:	r4 = *(u64 *)(r2 + 0x18)
    1983:	r2 = *(u64 *)(r5 + 0x20)
    1984:	r5 = *(u64 *)(r5 + 0x28)
    1985:	*(u64 *)(r10 - 0x100) = r5
    1986:	*(u64 *)(r10 - 0x8) = r5
    1987:	*(u64 *)(r10 - 0xd8) = r2
    1988:	*(u64 *)(r10 - 0x10) = r2
    1989:	*(u64 *)(r10 - 0xd0) = r4
    1990:	*(u64 *)(r10 - 0x18) = r4
    1991:	*(u64 *)(r10 - 0x20) = r9
    1992:	r2 = r10
    1993:	r2 += -0x20
    1994:	r8 = r3
    1995:	call 0xf4
		0000000000003e58:  R_BPF_64_32	.text
    1996:	*(u64 *)(r10 - 0x68) = r0
    1997:	if r0 == 0x0 goto +0x1a <turnpike+0x3ee0>
    1998:	r1 = *(u64 *)(r10 - 0x68)
    1999:	r2 = *(u64 *)(r1 + 0x0)
    2000:	r1 = 0xffffffffffff ll
    2002:	*(u64 *)(r10 - 0xa0) = r2
    2003:	r2 &= r1
    2004:	if r2 != r8 goto +0x13 <turnpike+0x3ee0>
    2005:	r2 = *(u64 *)(r10 - 0x68)
    2006:	r1 = *(u64 *)(r2 - 0x8)
    2007:	r2 = *(u64 *)(r2 - 0x10)
    2008:	if r2 != r9 goto +0xf <turnpike+0x3ee0>
    2009:	r2 = *(u64 *)(r10 - 0xd0)
    2010:	if r1 != r2 goto +0xd <turnpike+0x3ee0>
    2011:	r1 = *(u64 *)(r10 - 0x68)
    2012:	w1 = *(u8 *)(r1 + 0x17)
    2013:	r1 <<= 0x5
    2014:	r2 = *(u64 *)(r10 - 0xb0)
    2015:	r2 += r1
    2016:	*(u64 *)(r10 - 0xe8) = r2
    2017:	r1 = *(u64 *)(r2 + 0x208)
    2018:	r2 = *(u64 *)(r10 - 0xd8)
    2019:	if r1 != r2 goto +0x4 <turnpike+0x3ee0>
    2020:	r1 = *(u64 *)(r10 - 0xe8)
    2021:	r1 = *(u64 *)(r1 + 0x210)
    2022:	r2 = *(u64 *)(r10 - 0x100)
    2023:	if r1 == r2 goto +0x38 <turnpike+0x40a0>
    2024:	r9 = 0x9
    2025:	goto -0x7a1 <turnpike+0x1e8>
    2026:	r2 = *(u64 *)(r10 - 0xc0)
    2027:	w3 = *(u32 *)(r2 + 0x18)
    2028:	r1 = 0x10000000000 ll
    2030:	r3 |= r1
    2031:	r1 = *(u64 *)(r10 - 0xe8)
    2032:	r4 = *(u64 *)(r1 + 0x18)
    2033:	r8 = *(u64 *)(r2 + 0x28)
    2034:	r1 = -0x100000000 ll
    2036:	r8 &= r1
    2037:	r4 >>= 0x20
    2038:	r2 = r8
    2039:	*(u64 *)(r10 - 0xd8) = r4
    2040:	r2 |= r4
    2041:	r9 = *(u64 *)(r10 - 0xb0)
    2042:	r1 = r9
    2043:	*(u64 *)(r10 - 0xd0) = r3
    2044:	call 0xa3
		0000000000003fe0:  R_BPF_64_32	.text
    2045:	r1 = r9
    2046:	r9 = 0x9
    2047:	*(u64 *)(r10 - 0x68) = r0
    2048:	if r0 == 0x0 goto -0x7b8 <turnpike+0x1e8>
    2049:	r2 = *(u64 *)(r10 - 0x68)
    2050:	r3 = *(u64 *)(r2 + 0x0)
    2051:	r2 = 0xffffffffffff ll
    2053:	*(u64 *)(r10 - 0xa0) = r3
    2054:	r3 &= r2
    2055:	r2 = *(u64 *)(r10 - 0xd0)
    2056:	if r3 != r2 goto -0x7c0 <turnpike+0x1e8>
    2057:	r2 = *(u64 *)(r10 - 0x68)
    2058:	w2 = *(u32 *)(r2 - 0x8)
    2059:	r3 = *(u64 *)(r10 - 0xd8)
    2060:	if w2 != w3 goto -0x7c4 <turnpike+0x1e8>
    2061:	r2 = *(u64 *)(r10 - 0x68)
    2062:	w2 = *(u8 *)(r2 + 0x17)
    2063:	r2 <<= 0x5
    2064:	r1 += r2
    2065:	*(u64 *)(r10 - 0xe8) = r1
    2066:	r1 = *(u64 *)(r1 + 0x208)
    2067:	if r1 != 0x0 goto -0x7cb <turnpike+0x1e8>
    2068:	r1 = 0xffff0000 ll
    2070:	r8 |= r1
    2071:	r1 = *(u64 *)(r10 - 0xe8)
    2072:	r1 = *(u64 *)(r1 + 0x210)
    2073:	if r1 != r8 goto -0x7d1 <turnpike+0x1e8>
    2074:	r1 = *(u64 *)(r10 - 0xe8)
    2075:	r1 += 0x208
    2076:	*(u64 *)(r10 - 0xe8) = r1
    2077:	r8 = *(u64 *)(r10 - 0x68)
    2078:	r8 += -0x4
    2079:	goto +0x5 <turnpike+0x40c8>
    2080:	r1 = *(u64 *)(r10 - 0xe8)
    2081:	r1 += 0x208
    2082:	*(u64 *)(r10 - 0xe8) = r1
    2083:	r8 = *(u64 *)(r10 - 0x68)
    2084:	r8 += 0x38
    2085:	call 0x76
    2086:	r1 = *(u64 *)(r10 - 0x68)
    2087:	w3 = *(u32 *)(r1 + 0x8)
    2088:	w2 = *(u32 *)(r1 + 0xc)
    2089:	w1 = *(u32 *)(r1 + 0x10)
    2090:	r0 >>= 0x6
    2091:	r9 = 0xa
    2092:	if w3 <= w0 goto -0x7e4 <turnpike+0x1e8>
    2093:	if w0 >= w2 goto +0x1 <turnpike+0x4118>
    2094:	if w1 > w0 goto +0x2e5 <turnpike+0x5840>
    2095:	r1 = *(u64 *)(r10 - 0xb0)
    2096:	if w0 <= w2 goto -0x7e8 <turnpike+0x1e8>
    2097:	w0 -= w2
    2098:	if w0 < 0x2 goto -0x7ea <turnpike+0x1e8>
    2099:	r2 = *(u64 *)(r10 - 0x48)
    2100:	r2 = *(u64 *)(r2 + 0x0)
    2101:	r3 = 0xffffffffffff ll
    2103:	r2 &= r3
    2104:	r3 = 0x28
    2105:	*(u64 *)(r10 - 0x58) = r3
    2106:	r3 = *(u64 *)(r1 + 0x48)
    2107:	if r3 == r2 goto +0x210 <turnpike+0x5200>
    2108:	r3 = *(u64 *)(r1 + 0x50)
    2109:	if r3 == r2 goto +0x20e <turnpike+0x5200>
    2110:	r3 = *(u64 *)(r1 + 0x58)
    2111:	if r3 == r2 goto +0x20c <turnpike+0x5200>
    2112:	r3 = *(u64 *)(r1 + 0x60)
    2113:	if r3 == r2 goto +0x20a <turnpike+0x5200>
    2114:	r3 = *(u64 *)(r1 + 0x68)
    2115:	if r3 == r2 goto +0x208 <turnpike+0x5200>
    2116:	r3 = *(u64 *)(r1 + 0x70)
    2117:	if r3 == r2 goto +0x206 <turnpike+0x5200>
    2118:	r3 = *(u64 *)(r1 + 0x78)
    2119:	if r3 == r2 goto +0x204 <turnpike+0x5200>
    2120:	r9 = 0xf
    2121:	r1 = *(u64 *)(r1 + 0x80)
    2122:	if r1 == r2 goto +0x201 <turnpike+0x5200>
    2123:	goto -0x803 <turnpike+0x1e8>
    2124:	w1 = 0x0
    2125:	*(u8 *)(r10 - 0x20) = w1
    2126:	w2 = *(u32 *)(r10 - 0xf8)
    2127:	r1 = *(u64 *)(r10 - 0xb8)
    2128:	w2 += w1
    2129:	r3 = r10
    2130:	r3 += -0x20
    2131:	r1 = r7
    2132:	*(u32 *)(r10 - 0xa0) = w2
    2133:	w4 = 0x1
    2134:	call 0xbd
    2135:	if r0 == 0x0 goto +0x2 <turnpike+0x4270>
    2136:	r9 = 0x4
    2137:	goto -0x811 <turnpike+0x1e8>
    2138:	r1 = *(u64 *)(r10 - 0xb8)
    2139:	w1 <<= 0x3
    2140:	w1 &= 0x8
    2141:	w9 = *(u8 *)(r10 - 0x20)
    2142:	*(u32 *)(r10 - 0xc8) = w1
    2143:	w9 <<= w1
    2144:	w9 ^= -0x1
    2145:	r9 &= 0xffff
    2146:	r1 = *(u64 *)(r10 - 0xa8)
    2147:	r9 += r1
    2148:	*(u64 *)(r10 - 0xa8) = r9
    2149:	w1 = *(u32 *)(r10 - 0x68)
    2150:	if w1 > 0x1 goto +0x1 <turnpike+0x42e0>
    2151:	goto -0xd6 <turnpike+0x3c30>
    2152:	w1 = 0x0
    2153:	*(u8 *)(r10 - 0x20) = w1
    2154:	w2 = *(u32 *)(r10 - 0xa0)
    2155:	w2 += 0x1
    2156:	r3 = r10
    2157:	r3 += -0x20
    2158:	r1 = r7
    2159:	w4 = 0x1
    2160:	call 0xbd
    2161:	if r0 != 0x0 goto -0x1a <turnpike+0x4260>
    2162:	w1 = *(u32 *)(r10 - 0xc8)
    2163:	w1 ^= 0x8
    2164:	w2 = *(u8 *)(r10 - 0x20)
    2165:	w2 <<= w1
    2166:	w2 ^= -0x1
    2167:	r2 &= 0xffff
    2168:	r9 += r2
    2169:	*(u64 *)(r10 - 0xa8) = r9
    2170:	w1 = *(u32 *)(r10 - 0x68)
    2171:	if w1 != 0x3 goto -0xea <turnpike+0x3c30>
    2172:	w1 = 0x0
    2173:	*(u8 *)(r10 - 0x20) = w1
    2174:	w2 = *(u32 *)(r10 - 0xa0)
    2175:	w2 += 0x2
    2176:	r3 = r10
    2177:	r3 += -0x20
    2178:	r1 = r7
    2179:	w4 = 0x1
    2180:	call 0xbd
    2181:	if r0 != 0x0 goto -0x2e <turnpike+0x4260>
    2182:	w1 = *(u8 *)(r10 - 0x20)
    2183:	w2 = *(u32 *)(r10 - 0xc8)
    2184:	w1 <<= w2
    2185:	w1 ^= -0x1
    2186:	r1 &= 0xffff
    2187:	r9 += r1
    2188:	*(u64 *)(r10 - 0xa8) = r9
    2189:	goto -0xfc <turnpike+0x3c30>
    2190:	r1 = *(u64 *)(r10 - 0x78)
    2191:	w2 = w1
    2192:	w2 &= 0xff
    2193:	w1 = 0x0
    2194:	*(u32 *)(r10 - 0x100) = w1
    2195:	w1 = 0x1
    2196:	*(u32 *)(r10 - 0x120) = w1
    2197:	if w2 < 0x2 goto +0x1 <turnpike+0x4458>
    2198:	w1 = 0x0
    2199:	w2 = 0x30
    2200:	*(u32 *)(r10 - 0x118) = w2
    2201:	r2 = 0x0
    2202:	*(u64 *)(r10 - 0x130) = r2
    2203:	w2 = 0x1c
    2204:	*(u32 *)(r10 - 0xd8) = w2
    2205:	r2 = *(u64 *)(r10 - 0xb8)
    2206:	w2 += 0x8
    2207:	*(u64 *)(r10 - 0xd0) = r2
    2208:	r3 = *(u64 *)(r10 - 0xc0)
    2209:	r2 = r3
    2210:	r2 += 0x16
    2211:	*(u64 *)(r10 - 0x108) = r2
    2212:	w2 = *(u8 *)(r3 + 0x16)
    2213:	w2 &= 0x1
    2214:	r4 = *(u64 *)(r10 - 0xe0)
    2215:	*(u64 *)(r10 - 0x128) = r4
    2216:	*(u64 *)(r10 - 0x110) = r3
    2217:	if w2 == 0x0 goto -0x2fe <turnpike+0x2d00>
    2218:	r9 = 0x6
    2219:	w1 &= 0x1
    2220:	r3 = *(u64 *)(r10 - 0xb0)
    2221:	if w1 != 0x0 goto -0x865 <turnpike+0x1e8>
    2222:	r9 = 0xc
    2223:	r1 = *(u64 *)(r10 - 0x88)
    2224:	if w1 == 0x0 goto -0x868 <turnpike+0x1e8>
    2225:	r1 = *(u64 *)(r10 - 0xd0)
    2226:	w1 += -0x4d9
    2227:	if w1 > -0x502 goto +0x7 <turnpike+0x4578>
    2228:	w1 = *(u32 *)(r10 - 0xc8)
    2229:	w1 ^= 0x1
    2230:	w1 &= 0x1
    2231:	if w1 == 0x0 goto +0x3 <turnpike+0x4578>
    2232:	r9 = 0xe
    2233:	r1 = *(u64 *)(r10 - 0x80)
    2234:	if w1 == 0x0 goto -0x872 <turnpike+0x1e8>
    2235:	r9 = 0xd
    2236:	r1 = *(u64 *)(r10 - 0xc0)
    2237:	w1 = *(u16 *)(r1 + 0x14)
    2238:	if r1 > 0xfff goto -0x876 <turnpike+0x1e8>
    2239:	r1 <<= 0x5
    2240:	r2 = r3
    2241:	r2 += r1
    2242:	r1 = *(u64 *)(r2 + 0x2608)
    2243:	*(u64 *)(r10 - 0x68) = r2
    2244:	r2 = *(u64 *)(r2 + 0x2610)
    2245:	*(u64 *)(r10 - 0x80) = r1
    2246:	w1 &= 0xffff
    2247:	if w1 == 0x0 goto -0x87f <turnpike+0x1e8>
    2248:	r4 = r2
    2249:	r4 >>= 0x20
    2250:	w5 = *(u32 *)(r10 - 0x58)
    2251:	if w5 != w4 goto -0x883 <turnpike+0x1e8>
    2252:	r4 = *(u64 *)(r10 - 0xd0)
    2253:	w4 += 0x28
    2254:	r9 = 0xe
    2255:	if w4 > w1 goto -0x887 <turnpike+0x1e8>
    2256:	*(u64 *)(r10 - 0xb0) = r3
    2257:	r1 = *(u64 *)(r10 - 0x68)
    2258:	r1 += 0x2608
    2259:	*(u64 *)(r10 - 0x68) = r1
    2260:	r1 = *(u64 *)(r10 - 0x48)
    2261:	r1 = *(u64 *)(r1 + 0x0)
    2262:	r3 = 0xffffffffffff ll
    2264:	r1 &= r3
    2265:	w3 = *(u32 *)(r7 + 0xc)
    2266:	r4 = *(u64 *)(r10 - 0x80)
    2267:	r4 >>= 0x20
    2268:	if w3 == w4 goto +0x11e <turnpike+0x4f78>
    2269:	r3 = *(u64 *)(r10 - 0xb0)
    2270:	r4 = *(u64 *)(r3 + 0x48)
    2271:	if r4 == r1 goto +0x10 <turnpike+0x4720>
    2272:	r4 = *(u64 *)(r3 + 0x50)
    2273:	if r4 == r1 goto +0xe <turnpike+0x4720>
    2274:	r4 = *(u64 *)(r3 + 0x58)
    2275:	if r4 == r1 goto +0xc <turnpike+0x4720>
    2276:	r4 = *(u64 *)(r3 + 0x60)
    2277:	if r4 == r1 goto +0xa <turnpike+0x4720>
    2278:	r4 = *(u64 *)(r3 + 0x68)
    2279:	if r4 == r1 goto +0x8 <turnpike+0x4720>
    2280:	r4 = *(u64 *)(r3 + 0x70)
    2281:	if r4 == r1 goto +0x6 <turnpike+0x4720>
    2282:	r4 = *(u64 *)(r3 + 0x78)
    2283:	if r4 == r1 goto +0x4 <turnpike+0x4720>
    2284:	r9 = 0xf
    2285:	r3 = *(u64 *)(r3 + 0x80)
    2286:	if r3 == r1 goto +0x1 <turnpike+0x4720>
    2287:	goto -0x8a7 <turnpike+0x1e8>
    2288:	r2 <<= 0x20
    2289:	r2 >>= 0x20
    2290:	r1 = 0x0 ll
		0000000000004790:  R_BPF_64_64	DEVICES
    2292:	r3 = 0x0
    2293:	call 0x33
    2294:	r1 = r0
    2295:	r1 s>>= 0x3f
    2296:	w0 ^= w1
    2297:	w0 -= w1
    2298:	w1 = 0x4
    2299:	*(u32 *)(r10 - 0x48) = w1
    2300:	r9 = 0xd
    2301:	if w0 != 0x4 goto -0x8b5 <turnpike+0x1e8>
    2302:	r1 = *(u64 *)(r10 - 0x108)
    2303:	w1 = *(u8 *)(r1 + 0x0)
    2304:	w1 &= 0x10
    2305:	if w1 == 0x0 goto +0x34 <turnpike+0x4950>
    2306:	r3 = *(u64 *)(r10 - 0xc0)
    2307:	w1 = *(u8 *)(r3 + 0x17)
    2308:	r1 <<= 0x2
    2309:	r2 = *(u64 *)(r10 - 0xb0)
    2310:	r2 += r1
    2311:	w1 = *(u32 *)(r2 + 0x2208)
    2312:	r2 = 0xffff00000000 ll
    2314:	r5 = *(u64 *)(r10 - 0xe0)
    2315:	r4 = r5
    2316:	r4 &= r2
    2317:	w2 = w5
    2318:	w2 >>= 0x10
    2319:	w3 = *(u32 *)(r3 + 0x18)
    2320:	r5 = 0x10000000000 ll
    2322:	if r4 == r5 goto +0x1 <turnpike+0x4840>
    2323:	w2 = w3
    2324:	r2 = be16 r2
    2325:	w1 += w2
    2326:	*(u32 *)(r10 - 0x20) = w1
    2327:	r2 = r10
    2328:	r2 += -0x20
    2329:	r1 = 0x0 ll
		00000000000048c8:  R_BPF_64_64	LIMITS
    2331:	call 0x1
    2332:	r8 = r0
    2333:	if r8 == 0x0 goto +0x18 <turnpike+0x4950>
    2334:	r9 = *(u64 *)(r8 + 0x8)
    2335:	r1 = *(u64 *)(r10 - 0xb8)
    2336:	r9 *= r1
    2337:	r1 = *(u64 *)(r8 + 0x18)
    2338:	r1 = *(u64 *)(r8 + 0x10)
    2339:	*(u64 *)(r10 - 0xa0) = r1
    2340:	r1 = *(u64 *)(r8 + 0x0)
    2341:	*(u64 *)(r10 - 0x58) = r1
    2342:	call 0x76
    2343:	r0 <<= 0x18
    2344:	r1 = r0
    2345:	r3 = *(u64 *)(r10 - 0x58)
    2346:	r2 = r3
    2347:	if r0 > r3 goto +0x1 <turnpike+0x4908>
    2348:	r1 = r2
    2349:	r9 >>= 0x8
    2350:	r1 += r9
    2351:	r2 = 0x33
    2352:	*(u64 *)(r10 - 0x58) = r2
    2353:	r2 = r1
    2354:	r2 -= r0
    2355:	r3 = *(u64 *)(r10 - 0xa0)
    2356:	if r2 > r3 goto +0x117 <turnpike+0x5200>
    2357:	*(u64 *)(r8 + 0x0) = r1
    2358:	w1 = *(u32 *)(r10 - 0x100)
    2359:	if w1 == 0x0 goto +0x38 <turnpike+0x4b20>
    2360:	r1 = *(u64 *)(r10 - 0x110)
    2361:	w1 = *(u8 *)(r1 + 0x16)
    2362:	w1 &= 0x10
    2363:	if w1 == 0x0 goto +0x34 <turnpike+0x4b20>
    2364:	r3 = *(u64 *)(r10 - 0x110)
    2365:	w1 = *(u8 *)(r3 + 0x17)
    2366:	r1 <<= 0x2
    2367:	r2 = *(u64 *)(r10 - 0xb0)
    2368:	r2 += r1
    2369:	w1 = *(u32 *)(r2 + 0x2208)
    2370:	r2 = 0xffff00000000 ll
    2372:	r5 = *(u64 *)(r10 - 0x128)
    2373:	r4 = r5
    2374:	r4 &= r2
    2375:	w2 = w5
    2376:	w2 >>= 0x10
    2377:	w3 = *(u32 *)(r3 + 0x18)
    2378:	r5 = 0x10000000000 ll
    2380:	if r4 == r5 goto +0x1 <turnpike+0x4a10>
    2381:	w2 = w3
    2382:	r2 = be16 r2
    2383:	w1 += w2
    2384:	*(u32 *)(r10 - 0x20) = w1
    2385:	r2 = r10
    2386:	r2 += -0x20
    2387:	r1 = 0x0 ll
		0000000000004a98:  R_BPF_64_64	LIMITS
    2389:	call 0x1
    2390:	r8 = r0
    2391:	if r8 == 0x0 goto +0x18 <turnpike+0x4b20>
    2392:	r9 = *(u64 *)(r8 + 0x8)
    2393:	r1 = *(u64 *)(r10 - 0xb8)
    2394:	r9 *= r1
    2395:	r1 = *(u64 *)(r8 + 0x18)
    2396:	r1 = *(u64 *)(r8 + 0x10)
    2397:	*(u64 *)(r10 - 0xa0) = r1
    2398:	r1 = *(u64 *)(r8 + 0x0)
    2399:	*(u64 *)(r10 - 0x58) = r1
    2400:	call 0x76
    2401:	r0 <<= 0x18
    2402:	r1 = r0
    2403:	r3 = *(u64 *)(r10 - 0x58)
    2404:	r2 = r3
    2405:	if r0 > r3 goto +0x1 <turnpike+0x4ad8>
    2406:	r1 = r2
    2407:	r9 >>= 0x8
    2408:	r1 += r9
    2409:	r2 = 0x33
    2410:	*(u64 *)(r10 - 0x58) = r2
    2411:	r2 = r1
    2412:	r2 -= r0
    2413:	r3 = *(u64 *)(r10 - 0xa0)
    2414:	if r2 > r3 goto +0xdd <turnpike+0x5200>
    2415:	*(u64 *)(r8 + 0x0) = r1
    2416:	r1 = *(u64 *)(r10 - 0x50)
    2417:	w8 = *(u32 *)(r10 - 0x118)
    2418:	w8 += w1
    2419:	w1 = *(u32 *)(r10 - 0xf8)
    2420:	w2 = w1
    2421:	w2 -= w8
    2422:	*(u32 *)(r10 - 0x58) = w2
    2423:	*(u32 *)(r10 - 0x118) = w8
    2424:	if w1 == w8 goto +0x5 <turnpike+0x4b90>
    2425:	r1 = r7
    2426:	w2 = *(u32 *)(r10 - 0x58)
    2427:	call 0x2c
    2428:	r9 = 0x11
    2429:	if r0 != 0x0 goto -0x935 <turnpike+0x1e8>
    2430:	r1 = *(u64 *)(r10 - 0xb8)
    2431:	r1 = be32 r1
    2432:	w1 &= -0x10000
    2433:	r2 = *(u64 *)(r10 - 0x68)
    2434:	r3 = *(u64 *)(r2 + 0x10)
    2435:	*(u64 *)(r10 - 0xa0) = r3
    2436:	r2 = *(u64 *)(r2 + 0x18)
    2437:	*(u64 *)(r10 - 0xb0) = r2
    2438:	r2 = *(u64 *)(r10 - 0xc0)
    2439:	w2 = *(u16 *)(r2 + 0x1e)
    2440:	w1 |= w2
    2441:	r2 = 0x0
    2442:	w3 = *(u32 *)(r10 - 0x120)
    2443:	if w3 != 0x0 goto +0x1 <turnpike+0x4c08>
    2444:	r2 = r1
    2445:	r3 = *(u64 *)(r10 - 0xd0)
    2446:	r3 = be16 r3
    2447:	r4 = *(u64 *)(r10 - 0x90)
    2448:	w4 ^= -0x1
    2449:	r4 = be16 r4
    2450:	*(u64 *)(r10 - 0xd0) = r3
    2451:	r4 += r3
    2452:	r4 <<= 0x1
    2453:	r3 = *(u64 *)(r10 - 0xa8)
    2454:	r4 += r3
    2455:	r3 = *(u64 *)(r10 - 0x88)
    2456:	w3 ^= -0x1
    2457:	r3 &= 0xffff
    2458:	r4 += r3
    2459:	r4 += r2
    2460:	r2 = r4
    2461:	r2 >>= 0x20
    2462:	r4 <<= 0x20
    2463:	r4 >>= 0x20
    2464:	r4 += r2
    2465:	r3 = r4
    2466:	r3 &= 0xffff
    2467:	r2 = r4
    2468:	r2 >>= 0x20
    2469:	r2 += r3
    2470:	r4 >>= 0x10
    2471:	r4 &= 0xffff
    2472:	r2 += r4
    2473:	r3 = r2
    2474:	r3 >>= 0x10
    2475:	r2 &= 0xffff
    2476:	r2 += r3
    2477:	w3 = w2
    2478:	r2 >>= 0x10
    2479:	w2 += w3
    2480:	w3 = w2
    2481:	w3 &= 0xffff
    2482:	w4 = -0x1
    2483:	if w3 == 0xffff goto +0x2 <turnpike+0x4d50>
    2484:	w2 ^= -0x1
    2485:	w4 = w2
    2486:	r2 = *(u64 *)(r10 - 0xc0)
    2487:	w5 = *(u32 *)(r2 + 0x18)
    2488:	r8 = *(u64 *)(r10 - 0xe8)
    2489:	r3 = *(u64 *)(r8 + 0x18)
    2490:	*(u64 *)(r10 - 0x90) = r3
    2491:	r3 = *(u64 *)(r8 + 0x10)
    2492:	*(u64 *)(r10 - 0x88) = r3
    2493:	r3 = *(u64 *)(r2 + 0x20)
    2494:	*(u64 *)(r10 - 0xa8) = r3
    2495:	r2 = *(u64 *)(r2 + 0x28)
    2496:	r3 = *(u64 *)(r10 - 0x68)
    2497:	r3 = *(u64 *)(r3 + 0x0)
    2498:	r0 = *(u64 *)(r10 - 0x80)
    2499:	if r0 != r3 goto +0x45 <turnpike+0x4fe8>
    2500:	r3 = *(u64 *)(r10 - 0xc0)
    2501:	r3 = *(u64 *)(r3 + 0x0)
    2502:	r0 = *(u64 *)(r10 - 0xe0)
    2503:	if r3 != r0 goto +0x41 <turnpike+0x4fe8>
    2504:	w3 = *(u32 *)(r10 - 0x100)
    2505:	if w3 != 0x0 goto +0x1 <turnpike+0x4df8>
    2506:	goto +0x4 <turnpike+0x4e18>
    2507:	r3 = *(u64 *)(r10 - 0x110)
    2508:	r3 = *(u64 *)(r3 + 0x0)
    2509:	r0 = *(u64 *)(r10 - 0x128)
    2510:	if r3 != r0 goto +0x3a <turnpike+0x4fe8>
    2511:	r3 = 0x2d
    2512:	*(u64 *)(r10 - 0x58) = r3
    2513:	w3 = *(u32 *)(r7 + 0x0)
    2514:	r8 = *(u64 *)(r10 - 0x50)
    2515:	r8 += r3
    2516:	r0 = r8
    2517:	r0 += 0x30
    2518:	w6 = *(u32 *)(r7 + 0x4)
    2519:	*(u64 *)(r10 - 0x80) = r0
    2520:	*(u64 *)(r10 - 0x68) = r6
    2521:	if r0 > r6 goto +0x72 <turnpike+0x5200>
    2522:	r0 = *(u64 *)(r10 - 0x78)
    2523:	w0 += -0x1
    2524:	r0 <<= 0x38
    2525:	r6 = *(u64 *)(r10 - 0x70)
    2526:	w6 <<= 0x14
    2527:	w6 &= 0xff00000
    2528:	w6 |= 0x60000000
    2529:	r6 = be32 r6
    2530:	r0 |= r6
    2531:	r9 = *(u64 *)(r10 - 0xd0)
    2532:	r9 <<= 0x20
    2533:	r0 |= r9
    2534:	r6 = 0x11000000000000 ll
    2536:	r0 |= r6
    2537:	*(u64 *)(r10 - 0x78) = r0
    2538:	r4 <<= 0x30
    2539:	r4 |= r5
    2540:	r4 |= r9
    2541:	r5 = *(u64 *)(r10 - 0xb0)
    2542:	*(u32 *)(r3 + 0x8) = w5
    2543:	r5 = *(u64 *)(r10 - 0xa0)
    2544:	*(u64 *)(r3 + 0x0) = r5
    2545:	r5 = r3
    2546:	r5 += 0xc
    2547:	r6 = *(u64 *)(r10 - 0x50)
    2548:	if r6 == 0xe goto +0x24 <turnpike+0x5068>
    2549:	r5 = *(u64 *)(r10 - 0x50)
    2550:	if r5 == 0x12 goto +0x1e <turnpike+0x5048>
    2551:	r5 = *(u64 *)(r10 - 0x60)
    2552:	*(u64 *)(r3 + 0xc) = r5
    2553:	r3 += 0x14
    2554:	goto +0x1d <turnpike+0x5060>
    2555:	r3 = *(u64 *)(r10 - 0x68)
    2556:	r2 = *(u64 *)(r3 + 0x10)
    2557:	r3 = *(u64 *)(r3 + 0x18)
    2558:	r3 <<= 0x10
    2559:	r4 = 0xffffffff0000 ll
    2561:	r3 &= r4
    2562:	r2 >>= 0x30
    2563:	r3 |= r2
    2564:	r9 = 0xf
    2565:	w2 = 0x3
    2566:	*(u32 *)(r10 - 0x48) = w2
    2567:	if r1 == r3 goto -0x10a <turnpike+0x4790>
    2568:	goto -0x9c0 <turnpike+0x1e8>
    2569:	r9 = 0x12
    2570:	w1 = *(u32 *)(r10 - 0xf8)
    2571:	w2 = *(u32 *)(r10 - 0x118)
    2572:	if w1 == w2 goto -0x9c4 <turnpike+0x1e8>
    2573:	w2 = *(u32 *)(r10 - 0x58)
    2574:	w2 = -w2
    2575:	r1 = r7
    2576:	call 0x2c
    2577:	r1 = 0x2d
    2578:	*(u64 *)(r10 - 0x58) = r1
    2579:	if r0 == 0x0 goto -0x9cb <turnpike+0x1e8>
    2580:	goto +0x37 <turnpike+0x5200>
    2581:	r5 = *(u64 *)(r10 - 0x60)
    2582:	*(u32 *)(r3 + 0xc) = w5
    2583:	r3 += 0x10
    2584:	r5 = r3
    2585:	w3 = 0xdd86
    2586:	*(u16 *)(r5 + 0x0) = w3
    2587:	*(u64 *)(r8 + 0x28) = r4
    2588:	*(u64 *)(r8 + 0x20) = r2
    2589:	r2 = *(u64 *)(r10 - 0xa8)
    2590:	*(u64 *)(r8 + 0x18) = r2
    2591:	r2 = *(u64 *)(r10 - 0x90)
    2592:	*(u64 *)(r8 + 0x10) = r2
    2593:	r2 = *(u64 *)(r10 - 0x88)
    2594:	*(u64 *)(r8 + 0x8) = r2
    2595:	r2 = *(u64 *)(r10 - 0x78)
    2596:	*(u64 *)(r8 + 0x0) = r2
    2597:	w2 = *(u32 *)(r10 - 0x120)
    2598:	if w2 != 0x0 goto +0x5 <turnpike+0x5100>
    2599:	r8 += 0x34
    2600:	r2 = *(u64 *)(r10 - 0x68)
    2601:	if r8 > r2 goto +0x22 <turnpike+0x5200>
    2602:	r2 = *(u64 *)(r10 - 0x80)
    2603:	*(u32 *)(r2 + 0x0) = w1
    2604:	r3 = *(u64 *)(r10 - 0xc0)
    2605:	r1 = *(u64 *)(r3 + 0x30)
    2606:	r2 = *(u64 *)(r10 - 0xb8)
    2607:	r1 += r2
    2608:	*(u64 *)(r3 + 0x30) = r1
    2609:	r2 = *(u64 *)(r10 - 0xf0)
    2610:	w1 = *(u32 *)(r2 + 0x0)
    2611:	w1 += 0x1
    2612:	*(u32 *)(r2 + 0x0) = w1
    2613:	w1 = *(u32 *)(r10 - 0x100)
    2614:	if w1 != 0x0 goto +0x1 <turnpike+0x5160>
    2615:	goto +0x9 <turnpike+0x51a8>
    2616:	r3 = *(u64 *)(r10 - 0x110)
    2617:	r1 = *(u64 *)(r3 + 0x30)
    2618:	r2 = *(u64 *)(r10 - 0xb8)
    2619:	r1 += r2
    2620:	*(u64 *)(r3 + 0x30) = r1
    2621:	r2 = *(u64 *)(r10 - 0x138)
    2622:	w1 = *(u32 *)(r2 + 0x0)
    2623:	w1 += 0x1
    2624:	*(u32 *)(r2 + 0x0) = w1
    2625:	r9 = *(u64 *)(r10 - 0x130)
    2626:	w6 = *(u32 *)(r10 - 0x48)
    2627:	w1 = *(u32 *)(r10 - 0x98)
    2628:	if w1 == 0x0 goto -0x9fc <turnpike+0x1e8>
    2629:	w2 = *(u32 *)(r10 - 0x98)
    2630:	w2 = -w2
    2631:	r1 = r7
    2632:	call 0x41
    2633:	r9 = *(u64 *)(r10 - 0x130)
    2634:	w6 = *(u32 *)(r10 - 0x48)
    2635:	if r0 == 0x0 goto -0xa03 <turnpike+0x1e8>
    2636:	w6 = 0x1
    2637:	r9 = *(u64 *)(r10 - 0x58)
    2638:	goto -0xa06 <turnpike+0x1e8>
    2639:	w2 = *(u32 *)(r10 - 0xc8)
    2640:	r1 = *(u64 *)(r10 - 0xb8)
    2641:	w2 -= w1
    2642:	r9 = 0x8
    2643:	*(u32 *)(r10 - 0x80) = w2
    2644:	if w2 > 0x3 goto -0xa0c <turnpike+0x1e8>
    2645:	r1 = *(u64 *)(r10 - 0xa8)
    2646:	w1 ^= -0x1
    2647:	*(u64 *)(r10 - 0xa8) = r1
    2648:	r1 = *(u64 *)(r10 - 0x50)
    2649:	w1 += 0x34
    2650:	*(u32 *)(r10 - 0xf8) = w1
    2651:	r1 = *(u64 *)(r10 - 0xb8)
    2652:	w2 = *(u32 *)(r10 - 0xc8)
    2653:	if w2 != w1 goto +0xc9 <turnpike+0x58d8>
    2654:	w1 = *(u32 *)(r10 - 0x98)
    2655:	r2 = *(u64 *)(r10 - 0xb8)
    2656:	w1 -= w2
    2657:	w1 += -0xc
    2658:	*(u32 *)(r10 - 0x98) = w1
    2659:	r1 = *(u64 *)(r10 - 0xc0)
    2660:	w1 = *(u16 *)(r1 + 0x1c)
    2661:	r2 = *(u64 *)(r10 - 0xa8)
    2662:	r2 += r1
    2663:	*(u64 *)(r10 - 0xa8) = r2
    2664:	w1 = 0x0
    2665:	*(u64 *)(r10 - 0x80) = r1
    2666:	w1 = 0x1
    2667:	*(u32 *)(r10 - 0xc8) = w1
    2668:	w8 &= 0x2
    2669:	if w8 == 0x0 goto -0x1e0 <turnpike+0x4410>
    2670:	r9 = 0x6
    2671:	r1 = *(u64 *)(r10 - 0xc0)
    2672:	w1 = *(u8 *)(r1 + 0x16)
    2673:	*(u32 *)(r10 - 0xc8) = w1
    2674:	r1 = *(u64 *)(r10 - 0x68)
    2675:	if w1 < 0x2000000 goto -0xa2b <turnpike+0x1e8>
    2676:	w1 = *(u32 *)(r10 - 0xc8)
    2677:	w1 &= 0x1
    2678:	if w1 != 0x0 goto +0x3c <turnpike+0x5538>
    2679:	w1 = 0x400000
    2680:	*(u64 *)(r10 - 0x80) = r1
    2681:	r1 = *(u64 *)(r10 - 0xb8)
    2682:	if w1 > 0x4d0 goto +0x2 <turnpike+0x5388>
    2683:	w1 = 0x0
    2684:	*(u64 *)(r10 - 0x80) = r1
    2685:	r2 = *(u64 *)(r10 - 0xc0)
    2686:	w3 = *(u32 *)(r2 + 0x18)
    2687:	r1 = 0x10000000000 ll
    2689:	r3 |= r1
    2690:	r1 = *(u64 *)(r10 - 0xe8)
    2691:	r4 = *(u64 *)(r1 + 0x18)
    2692:	r8 = *(u64 *)(r2 + 0x28)
    2693:	r1 = -0x100000000 ll
    2695:	r8 &= r1
    2696:	r4 >>= 0x20
    2697:	r2 = r8
    2698:	*(u64 *)(r10 - 0xd8) = r4
    2699:	r2 |= r4
    2700:	r9 = *(u64 *)(r10 - 0xb0)
    2701:	r1 = r9
    2702:	*(u64 *)(r10 - 0xd0) = r3
    2703:	call 0xa3
		0000000000005478:  R_BPF_64_32	.text
    2704:	r1 = r9
    2705:	r9 = 0x9
    2706:	*(u64 *)(r10 - 0x68) = r0
    2707:	if r0 == 0x0 goto -0xa4b <turnpike+0x1e8>
    2708:	r2 = *(u64 *)(r10 - 0x68)
    2709:	r3 = *(u64 *)(r2 + 0x0)
    2710:	r2 = 0xffffffffffff ll
    2712:	*(u64 *)(r10 - 0xa0) = r3
    2713:	r3 &= r2
    2714:	r2 = *(u64 *)(r10 - 0xd0)
    2715:	if r3 != r2 goto -0xa53 <turnpike+0x1e8>
    2716:	r2 = *(u64 *)(r10 - 0x68)
    2717:	w2 = *(u32 *)(r2 - 0x8)
    2718:	r3 = *(u64 *)(r10 - 0xd8)
    2719:	if w2 != w3 goto -0xa57 <turnpike+0x1e8>
    2720:	r2 = *(u64 *)(r10 - 0x68)
    2721:	w2 = *(u8 *)(r2 + 0x17)
    2722:	r2 <<= 0x5
    2723:	r1 += r2
    2724:	*(u64 *)(r10 - 0xe8) = r1
    2725:	r1 = *(u64 *)(r1 + 0x208)
    2726:	if r1 != 0x0 goto -0xa5e <turnpike+0x1e8>
    2727:	r1 = 0xffff0000 ll
    2729:	r8 |= r1
    2730:	r1 = *(u64 *)(r10 - 0xe8)
    2731:	r1 = *(u64 *)(r1 + 0x210)
    2732:	if r1 != r8 goto -0xa64 <turnpike+0x1e8>
    2733:	r1 = *(u64 *)(r10 - 0xe8)
    2734:	r1 += 0x208
    2735:	*(u64 *)(r10 - 0xe8) = r1
    2736:	r8 = *(u64 *)(r10 - 0x68)
    2737:	r8 += -0x4
    2738:	goto +0x3a <turnpike+0x5708>
    2739:	r2 = *(u64 *)(r10 - 0xc0)
    2740:	w3 = *(u32 *)(r2 + 0x18)
    2741:	r1 = 0x10000000000 ll
    2743:	r3 |= r1
    2744:	r8 = *(u64 *)(r10 - 0xe8)
    2745:	r9 = *(u64 *)(r8 + 0x10)
    2746:	r4 = *(u64 *)(r8 + 0x18)
    2747:	r1 = *(u64 *)(r2 + 0x20)
    2748:	r2 = *(u64 *)(r2 + 0x28)
    2749:	*(u64 *)(r10 - 0xd8) = r2
    2750:	*(u64 *)(r10 - 0x8) = r2
    2751:	*(u64 *)(r10 - 0xd0) = r1
    2752:	*(u64 *)(r10 - 0x10) = r1
    2753:	*(u64 *)(r10 - 0x80) = r4
    2754:	*(u64 *)(r10 - 0x18) = r4
    2755:	*(u64 *)(r10 - 0x20) = r9
    2756:	r2 = r10
    2757:	r2 += -0x20
    2758:	r1 = *(u64 *)(r10 - 0xb0)
    2759:	r8 = r3
    2760:	call 0xf4
		0000000000005640:  R_BPF_64_32	.text
    2761:	*(u64 *)(r10 - 0x68) = r0
    2762:	if r0 == 0x0 goto +0x1a <turnpike+0x56c8>
    2763:	r1 = *(u64 *)(r10 - 0x68)
    2764:	r2 = *(u64 *)(r1 + 0x0)
    2765:	r1 = 0xffffffffffff ll
    2767:	*(u64 *)(r10 - 0xa0) = r2
    2768:	r2 &= r1
    2769:	if r2 != r8 goto +0x13 <turnpike+0x56c8>
    2770:	r2 = *(u64 *)(r10 - 0x68)
    2771:	r1 = *(u64 *)(r2 - 0x8)
    2772:	r2 = *(u64 *)(r2 - 0x10)
    2773:	if r2 != r9 goto +0xf <turnpike+0x56c8>
    2774:	r2 = *(u64 *)(r10 - 0x80)
    2775:	if r1 != r2 goto +0xd <turnpike+0x56c8>
    2776:	r1 = *(u64 *)(r10 - 0x68)
    2777:	w1 = *(u8 *)(r1 + 0x17)
    2778:	r1 <<= 0x5
    2779:	r2 = *(u64 *)(r10 - 0xb0)
    2780:	r2 += r1
    2781:	*(u64 *)(r10 - 0xe8) = r2
    2782:	r1 = *(u64 *)(r2 + 0x208)
    2783:	r2 = *(u64 *)(r10 - 0xd0)
    2784:	if r1 != r2 goto +0x4 <turnpike+0x56c8>
    2785:	r1 = *(u64 *)(r10 - 0xe8)
    2786:	r1 = *(u64 *)(r1 + 0x210)
    2787:	r2 = *(u64 *)(r10 - 0xd8)
    2788:	if r1 == r2 goto +0x1 <turnpike+0x56d0>
    2789:	goto -0x2fe <turnpike+0x3ee0>
    2790:	r1 = *(u64 *)(r10 - 0xe8)
    2791:	r1 += 0x208
    2792:	*(u64 *)(r10 - 0xe8) = r1
    2793:	w1 = 0x0
    2794:	*(u64 *)(r10 - 0x80) = r1
    2795:	r8 = *(u64 *)(r10 - 0x68)
    2796:	r8 += 0x38
    2797:	call 0x76
    2798:	r1 = *(u64 *)(r10 - 0x68)
    2799:	w3 = *(u32 *)(r1 + 0x8)
    2800:	w2 = *(u32 *)(r1 + 0xc)
    2801:	w1 = *(u32 *)(r1 + 0x10)
    2802:	r0 >>= 0x6
    2803:	r9 = 0xa
    2804:	if w3 <= w0 goto -0xaac <turnpike+0x1e8>
    2805:	if w0 >= w2 goto +0x1 <turnpike+0x5758>
    2806:	if w1 > w0 goto +0x1d <turnpike+0x5840>
    2807:	r1 = *(u64 *)(r10 - 0xb0)
    2808:	if w0 <= w2 goto -0xab0 <turnpike+0x1e8>
    2809:	w0 -= w2
    2810:	if w0 < 0x2 goto -0xab2 <turnpike+0x1e8>
    2811:	r2 = *(u64 *)(r10 - 0x48)
    2812:	r2 = *(u64 *)(r2 + 0x0)
    2813:	r3 = 0xffffffffffff ll
    2815:	r2 &= r3
    2816:	r3 = 0x28
    2817:	*(u64 *)(r10 - 0x58) = r3
    2818:	r3 = *(u64 *)(r1 + 0x48)
    2819:	if r3 == r2 goto -0xb8 <turnpike+0x5200>
    2820:	r3 = *(u64 *)(r1 + 0x50)
    2821:	if r3 == r2 goto -0xba <turnpike+0x5200>
    2822:	r3 = *(u64 *)(r1 + 0x58)
    2823:	if r3 == r2 goto -0xbc <turnpike+0x5200>
    2824:	r3 = *(u64 *)(r1 + 0x60)
    2825:	if r3 == r2 goto -0xbe <turnpike+0x5200>
    2826:	r3 = *(u64 *)(r1 + 0x68)
    2827:	if r3 == r2 goto -0xc0 <turnpike+0x5200>
    2828:	r3 = *(u64 *)(r1 + 0x70)
    2829:	if r3 == r2 goto -0xc2 <turnpike+0x5200>
    2830:	r3 = *(u64 *)(r1 + 0x78)
    2831:	if r3 == r2 goto -0xc4 <turnpike+0x5200>
    2832:	r9 = 0xf
    2833:	r1 = *(u64 *)(r1 + 0x80)
    2834:	if r1 == r2 goto -0xc7 <turnpike+0x5200>
    2835:	goto -0xacb <turnpike+0x1e8>
    2836:	r1 = *(u64 *)(r10 - 0x78)
    2837:	w1 += -0x1
    2838:	*(u64 *)(r10 - 0x78) = r1
    2839:	r1 = *(u64 *)(r10 - 0x68)
    2840:	w1 = *(u16 *)(r1 + 0x1c)
    2841:	r2 = *(u64 *)(r10 - 0xa8)
    2842:	r2 += r1
    2843:	*(u64 *)(r10 - 0xa8) = r2
    2844:	w1 = 0x1
    2845:	*(u32 *)(r10 - 0x100) = w1
    2846:	r1 = 0x2
    2847:	*(u64 *)(r10 - 0x130) = r1
    2848:	r1 = *(u64 *)(r10 - 0xe0)
    2849:	*(u64 *)(r10 - 0x128) = r1
    2850:	r1 = *(u64 *)(r10 - 0xf0)
    2851:	*(u64 *)(r10 - 0x138) = r1
    2852:	r1 = *(u64 *)(r10 - 0xc0)
    2853:	*(u64 *)(r10 - 0x110) = r1
    2854:	goto -0x596 <turnpike+0x2c28>
    2855:	w1 = 0x0
    2856:	*(u8 *)(r10 - 0x20) = w1
    2857:	w2 = *(u32 *)(r10 - 0xf8)
    2858:	r1 = *(u64 *)(r10 - 0xb8)
    2859:	w2 += w1
    2860:	r3 = r10
    2861:	r3 += -0x20
    2862:	r1 = r7
    2863:	*(u32 *)(r10 - 0xa0) = w2
    2864:	w4 = 0x1
    2865:	call 0xbd
    2866:	if r0 == 0x0 goto +0x1 <turnpike+0x5940>
    2867:	goto -0x2dc <turnpike+0x4260>
    2868:	r1 = *(u64 *)(r10 - 0xb8)
    2869:	w1 <<= 0x3
    2870:	w1 &= 0x8
    2871:	w9 = *(u8 *)(r10 - 0x20)
    2872:	*(u32 *)(r10 - 0xc8) = w1
    2873:	w9 <<= w1
    2874:	w9 ^= -0x1
    2875:	r9 &= 0xffff
    2876:	r1 = *(u64 *)(r10 - 0xa8)
    2877:	r9 += r1
    2878:	*(u64 *)(r10 - 0xa8) = r9
    2879:	w1 = *(u32 *)(r10 - 0x80)
    2880:	if w1 > 0x1 goto +0x1 <turnpike+0x59b0>
    2881:	goto -0xe4 <turnpike+0x5290>
    2882:	w1 = 0x0
    2883:	*(u8 *)(r10 - 0x20) = w1
    2884:	w2 = *(u32 *)(r10 - 0xa0)
    2885:	w2 += 0x1
    2886:	r3 = r10
    2887:	r3 += -0x20
    2888:	r1 = r7
    2889:	w4 = 0x1
    2890:	call 0xbd
    2891:	if r0 != 0x0 goto -0x19 <turnpike+0x5938>
    2892:	w1 = *(u32 *)(r10 - 0xc8)
    2893:	w1 ^= 0x8
    2894:	w2 = *(u8 *)(r10 - 0x20)
    2895:	w2 <<= w1
    2896:	w2 ^= -0x1
    2897:	r2 &= 0xffff
    2898:	r9 += r2
    2899:	*(u64 *)(r10 - 0xa8) = r9
    2900:	w1 = *(u32 *)(r10 - 0x80)
    2901:	if w1 != 0x3 goto -0xf8 <turnpike+0x5290>
    2902:	w1 = 0x0
    2903:	*(u8 *)(r10 - 0x20) = w1
    2904:	w2 = *(u32 *)(r10 - 0xa0)
    2905:	w2 += 0x2
    2906:	r3 = r10
    2907:	r3 += -0x20
    2908:	r1 = r7
    2909:	w4 = 0x1
    2910:	call 0xbd
    2911:	if r0 != 0x0 goto -0x2d <turnpike+0x5938>
    2912:	w1 = *(u8 *)(r10 - 0x20)
    2913:	w2 = *(u32 *)(r10 - 0xc8)
    2914:	w1 <<= w2
    2915:	w1 ^= -0x1
    2916:	r1 &= 0xffff
    2917:	r9 += r1
    2918:	*(u64 *)(r10 - 0xa8) = r9
    2919:	goto -0x10a <turnpike+0x5290>
